// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <strsafe.h>: checked string routines for user mode.
#ifndef ISRCHECK_STRSAFE_H
#define ISRCHECK_STRSAFE_H
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_WDMDDK_)
#include <ntdef.h>
#include <windef.h>
#else
#include <windows.h>
#endif
#include <stdio.h>
#include <string.h>
#include <stdarg.h>
#define STRSAFE_USE_SECURE_CRT 0
#define STRSAFE_MAX_CCH 0x7FFFFFFF
#define STRSAFE_MAX_LENGTH 0x7FFFFFFE
#define STRSAFE_IGNORE_NULLS 0x100
#define STRSAFE_FILL_BEHIND_NULL 0x200
#define STRSAFE_FILL_ON_FAILURE 0x400
#define STRSAFE_NULL_ON_FAILURE 0x800
#define STRSAFE_NO_TRUNCATION 0x1000
#define STRSAFE_VALID_FLAGS 0x1FFF
#define STRSAFE_E_INSUFFICIENT_BUFFER -2147024774L
#define STRSAFE_E_INVALID_PARAMETER -2147024809L
#define STRSAFE_E_END_OF_FILE -2147024858L
#ifdef __cplusplus
extern "C" {
#endif
typedef unsigned long DWORD;
typedef char *STRSAFE_LPSTR;
typedef const char *STRSAFE_LPCSTR;
typedef wchar_t *STRSAFE_LPWSTR;
typedef const wchar_t *STRSAFE_LPCWSTR;
#ifdef _WIN64
typedef const __unaligned wchar_t *STRSAFE_LPCUWSTR;
#else
typedef const wchar_t *STRSAFE_LPCUWSTR;
#endif
typedef const char *STRSAFE_PCNZCH;
typedef const wchar_t *STRSAFE_PCNZWCH;
#ifdef _WIN64
typedef const __unaligned wchar_t *STRSAFE_PCUNZWCH;
#else
typedef const wchar_t *STRSAFE_PCUNZWCH;
#endif
#include <isrcheck/strsafe_fn.h>
#ifdef __cplusplus
}
#endif
#include <isrcheck/strsafe_alias.h>
#endif
