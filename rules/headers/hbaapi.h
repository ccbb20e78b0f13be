// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <hbaapi.h>: hBA API types.
#ifndef ISRCHECK_HBAAPI_H
#define ISRCHECK_HBAAPI_H
#include <isrcheck/nt_types_um_km.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/hbaapi_const.h>
#include <isrcheck/hbaapi_types.h>
#include <isrcheck/hbaapi_fn.h>
#ifdef __cplusplus
}
#endif
#endif
