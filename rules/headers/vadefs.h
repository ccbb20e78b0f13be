// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Variable-argument basics of the C run-time library.
#ifndef ISRCHECK_VADEFS_H
#define ISRCHECK_VADEFS_H
typedef char *va_list;
#ifdef _WIN64
typedef unsigned long long uintptr_t;
#else
typedef unsigned int uintptr_t;
#endif
#define _UINTPTR_T_DEFINED
#define _VA_LIST_DEFINED
#define _crt_va_start(ap, x) __builtin_va_start(ap, x)
#define _crt_va_arg(ap, t) __builtin_va_arg(ap, t)
#define _crt_va_end(ap) __builtin_va_end(ap)
#endif
