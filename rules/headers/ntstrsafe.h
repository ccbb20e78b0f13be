// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntstrsafe.h>: checked string routines for kernel mode.
#ifndef ISRCHECK_NTSTRSAFE_H
#define ISRCHECK_NTSTRSAFE_H
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_MINIPORT_)
#include <ntdef.h>
#else
#include <wudfwdm.h>
#endif
#include <stdio.h>
#include <string.h>
#include <stdarg.h>
#define NTSTRSAFE_USE_SECURE_CRT 0
#define NTSTRSAFE_MAX_CCH 0x7FFFFFFF
#define NTSTRSAFE_MAX_LENGTH 0x7FFFFFFE
#define NTSTRSAFE_UNICODE_STRING_MAX_CCH 0x7FFFULL
#define STRSAFE_IGNORE_NULLS 0x100
#define STRSAFE_FILL_BEHIND_NULL 0x200
#define STRSAFE_FILL_ON_FAILURE 0x400
#define STRSAFE_NULL_ON_FAILURE 0x800
#define STRSAFE_NO_TRUNCATION 0x1000
#define STRSAFE_FILL_BEHIND 0x200
#define STRSAFE_ZERO_LENGTH_ON_FAILURE 0x800
#define STRSAFE_VALID_FLAGS 0x1FFF
#define STRSAFE_UNICODE_STRING_VALID_FLAGS 0x1FFF
#ifdef __cplusplus
extern "C" {
#endif
typedef unsigned long DWORD;
typedef char *NTSTRSAFE_PSTR;
typedef const char *NTSTRSAFE_PCSTR;
typedef wchar_t *NTSTRSAFE_PWSTR;
typedef const wchar_t *NTSTRSAFE_PCWSTR;
#ifdef _WIN64
typedef const __unaligned wchar_t *NTSTRSAFE_PCUWSTR;
#else
typedef const wchar_t *NTSTRSAFE_PCUWSTR;
#endif
typedef const char *STRSAFE_PCNZCH;
typedef const wchar_t *STRSAFE_PCNZWCH;
#ifdef _WIN64
typedef const __unaligned wchar_t *STRSAFE_PCUNZWCH;
#else
typedef const wchar_t *STRSAFE_PCUNZWCH;
#endif
#include <isrcheck/ntstrsafe_fn.h>
#ifdef __cplusplus
}
#endif
#endif
