// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <bdatypes.h>: broadcast driver architecture: types.
#ifndef ISRCHECK_BDATYPES_H
#define ISRCHECK_BDATYPES_H
#include <ks.h>
#include <isrcheck/bdatypes_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/bdatypes_decl.h>
#ifdef __cplusplus
}
#endif
#endif
