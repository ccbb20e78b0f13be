// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ifdef.h>: network interfaces.
#ifndef ISRCHECK_IFDEF_H
#define ISRCHECK_IFDEF_H
#include <ntdef.h>
#include <windef.h>
#include <guiddef.h>
#include <isrcheck/ifdef_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ifdef_decl.h>
#ifdef __cplusplus
}
#endif
#endif
