// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wmistr.h>: wMI structures.
#ifndef ISRCHECK_WMISTR_H
#define ISRCHECK_WMISTR_H
#include <isrcheck/nt_types_um_km.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/wmistr_const.h>
#include <isrcheck/wmistr_types.h>
#ifdef __cplusplus
}
#endif
#endif
