// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <irb.h>: the ATA port interface. IDE_HW_* names are types of pointers to functions.
#ifndef _NTIRB_
#define _NTIRB_
#include <miniport.h>
#include <ata.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/irb_const.h>
#include <isrcheck/irb_fwd.h>
#include <isrcheck/irb_types.h>
#include <isrcheck/irb_fn.h>
#include <isrcheck/irb_macros.h>
#ifdef __cplusplus
}
#endif
#endif
