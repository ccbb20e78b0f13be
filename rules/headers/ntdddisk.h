// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntdddisk.h>: disk I/O controls.
#ifndef _NTDDDISK_H_
#define _NTDDDISK_H_
#include <isrcheck/nt_types_um_km.h>
#include <ntddstor.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ntdddisk_const.h>
#include <isrcheck/ntdddisk_types.h>
#ifdef __cplusplus
}
#endif
#endif
