// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ctype.h> of the C run-time library.
#ifndef ISRCHECK_CRT_CTYPE_H
#define ISRCHECK_CRT_CTYPE_H
#include <isrcheck/crt_wide.h>
_CRT_BEGIN_C_HEADER
int __cdecl isalpha(int);
int __cdecl isupper(int);
int __cdecl islower(int);
int __cdecl isdigit(int);
int __cdecl isxdigit(int);
int __cdecl isspace(int);
int __cdecl ispunct(int);
int __cdecl isalnum(int);
int __cdecl isprint(int);
int __cdecl isgraph(int);
int __cdecl iscntrl(int);
int __cdecl toupper(int);
int __cdecl tolower(int);
int __cdecl __isascii(int);
int __cdecl __toascii(int);
_CRT_END_C_HEADER
#define isascii __isascii
#define toascii __toascii
#endif
