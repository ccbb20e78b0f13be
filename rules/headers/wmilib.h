// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wmilib.h>: wMI library.
#ifndef ISRCHECK_WMILIB_H
#define ISRCHECK_WMILIB_H
#include <wdm.h>
#include <wmistr.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/wmilib_types.h>
#include <isrcheck/wmilib_fn.h>
#ifdef __cplusplus
}
#endif
#endif
