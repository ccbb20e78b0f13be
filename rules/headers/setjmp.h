// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <setjmp.h> of the C run-time library.
#ifndef ISRCHECK_CRT_SETJMP_H
#define ISRCHECK_CRT_SETJMP_H
#include <vcruntime.h>
#ifdef _WIN64
typedef struct __declspec(align(16)) _SETJMP_FLOAT128 { unsigned long long Part[2]; } _JBTYPE;
#define _JBLEN 16
#else
typedef int _JBTYPE;
#define _JBLEN 16
#endif
typedef _JBTYPE jmp_buf[_JBLEN];
_CRT_BEGIN_C_HEADER
int __cdecl _setjmp(jmp_buf);
#define setjmp _setjmp
__declspec(noreturn) void __cdecl longjmp(jmp_buf, int);
_CRT_END_C_HEADER
#endif
