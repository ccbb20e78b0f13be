// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <hidusage.h>: HID usages.
#ifndef ISRCHECK_HIDUSAGE_H
#define ISRCHECK_HIDUSAGE_H
#include <ntdef.h>
#include <isrcheck/hidusage_const1.h>
#include <isrcheck/hidusage_const2.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/hidusage_decl.h>
#ifdef __cplusplus
}
#endif
#endif
