// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <tchar.h>: text macros for narrow and wide builds.
#ifndef ISRCHECK_CRT_TCHAR_H
#define ISRCHECK_CRT_TCHAR_H
#include <string.h>
#include <stdio.h>
#ifdef _UNICODE
#define __T(x) L##x
typedef wchar_t _TCHAR;
#define _tcslen wcslen
#define _tcscpy wcscpy
#define _tcscmp wcscmp
#define _tcsicmp _wcsicmp
#define _tprintf wprintf
#define _tcsstr wcsstr
#define _stprintf_s swprintf_s
#else
#define __T(x) x
typedef char _TCHAR;
#define _tcslen strlen
#define _tcscpy strcpy
#define _tcscmp strcmp
#define _tcsicmp _stricmp
#define _tprintf printf
#define _tcsstr strstr
#define _stprintf_s sprintf_s
#endif
#define _T(x) __T(x)
#define _TEXT(x) __T(x)
#endif
