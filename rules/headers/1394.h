// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <1394.h>: IEEE 1394 bus driver requests.
#ifndef ISRCHECK_1394_H
#define ISRCHECK_1394_H
#include <wdm.h>
#include <ntdd1394.h>
#include <isrcheck/ieee1394_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ieee1394_decl1.h>
#include <isrcheck/ieee1394_decl2.h>
#ifdef __cplusplus
}
#endif
#endif
