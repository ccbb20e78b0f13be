// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Basic types and keywords of the C run-time library, shared by all its headers here.
#ifndef ISRCHECK_VCRUNTIME_H
#define ISRCHECK_VCRUNTIME_H
#include <sal.h>
#include <vadefs.h>
#ifdef __cplusplus
#define _CRT_BEGIN_C_HEADER extern "C" {
#define _CRT_END_C_HEADER }
#else
#define _CRT_BEGIN_C_HEADER
#define _CRT_END_C_HEADER
#endif
#define _CRT_STRINGIZE_(x) #x
#define _CRT_STRINGIZE(x) _CRT_STRINGIZE_(x)
#define _CRTIMP
#define _ACRTIMP
#define _VCRTIMP
#define _CRT_UNUSED(x) (void)(x)
#ifdef _WIN64
typedef unsigned long long size_t;
typedef long long ptrdiff_t;
typedef long long intptr_t;
#else
typedef unsigned int size_t;
typedef int ptrdiff_t;
typedef int intptr_t;
#endif
#ifndef __cplusplus
typedef unsigned short wchar_t;
#endif
typedef unsigned short wint_t;
typedef unsigned short wctype_t;
typedef size_t rsize_t;
typedef int errno_t;
typedef long long __time64_t;
typedef long __time32_t;
typedef __time64_t time_t;
#ifndef NULL
#ifdef __cplusplus
#define NULL 0
#else
#define NULL ((void *)0)
#endif
#endif
#define _TRUNCATE ((size_t)-1)
#define _SIZE_T_DEFINED
#define _PTRDIFF_T_DEFINED
#define _INTPTR_T_DEFINED
#ifndef _WCHAR_T_DEFINED
#define _WCHAR_T_DEFINED
#endif
#endif
