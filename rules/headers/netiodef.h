// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <netiodef.h>: network headers and modules.
#ifndef ISRCHECK_NETIODEF_H
#define ISRCHECK_NETIODEF_H
#ifndef _WINDOWS_
#include <ntddk.h>
#endif
#include <ws2def.h>
#include <ws2ipdef.h>
#include <ifdef.h>
#include <nldef.h>
#include <isrcheck/netiodef_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/netiodef_decl1.h>
#include <isrcheck/netiodef_decl2.h>
#ifdef __cplusplus
}
#endif
#endif
