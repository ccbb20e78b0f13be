// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <bthdef.h>: Bluetooth types.
#ifndef ISRCHECK_BTHDEF_H
#define ISRCHECK_BTHDEF_H
#ifndef _WINDOWS_
#include <ntddk.h>
#endif
#include <windef.h>
#include <isrcheck/bthdef_const1.h>
#include <isrcheck/bthdef_const2.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/bthdef_decl.h>
#ifdef __cplusplus
}
#endif
#endif
