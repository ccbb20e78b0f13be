// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ws2ipdef.h>: IP socket options.
#ifndef ISRCHECK_WS2IPDEF_H
#define ISRCHECK_WS2IPDEF_H
#include <ws2def.h>
#include <isrcheck/ws2ipdef_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ws2ipdef_decl.h>
#ifdef __cplusplus
}
#endif
#endif
