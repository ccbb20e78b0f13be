// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ws2def.h>: socket addresses.
#ifndef ISRCHECK_WS2DEF_H
#define ISRCHECK_WS2DEF_H
#include <ntdef.h>
#include <windef.h>
#include <isrcheck/ws2def_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ws2def_decl.h>
#ifdef __cplusplus
}
#endif
#endif
