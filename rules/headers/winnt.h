// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <winnt.h>: basic types of user mode.
#ifndef ISRCHECK_WINNT_H
#define ISRCHECK_WINNT_H
#define _WINNT_
#include <excpt.h>
#include <string.h>
#include <windef.h>
#include <winerror.h>
#include <isrcheck/nt_mem.h>
#include <isrcheck/nt_intrin.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/um_types.h>
#ifdef __cplusplus
}
#endif
#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)
#define PAGED_CODE() ((void)0)
#define ZeroMemory RtlZeroMemory
#define CopyMemory RtlCopyMemory
#define MoveMemory RtlMoveMemory
#define FillMemory RtlFillMemory
#define HKEY_LOCAL_MACHINE ((HKEY)(ULONG_PTR)((LONG)0x80000002))
#define HKEY_CURRENT_USER ((HKEY)(ULONG_PTR)((LONG)0x80000001))
#endif
