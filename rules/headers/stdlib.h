// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <stdlib.h> of the C run-time library.
#ifndef ISRCHECK_CRT_STDLIB_H
#define ISRCHECK_CRT_STDLIB_H
#include <vcruntime.h>
#include <isrcheck/crt_heap.h>
_CRT_BEGIN_C_HEADER
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 0x7fff
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256
#ifndef __cplusplus
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#define __max(a, b) (((a) > (b)) ? (a) : (b))
#define __min(a, b) (((a) < (b)) ? (a) : (b))
#define _countof(a) (sizeof(a) / sizeof((a)[0]))
typedef struct _div_t { int quot; int rem; } div_t;
typedef struct _ldiv_t { long quot; long rem; } ldiv_t;
typedef int(__cdecl *_CoreCrtNonSecureSearchSortCompareFunction)(const void *, const void *);
int __cdecl abs(int);
long __cdecl labs(long);
long long __cdecl llabs(long long);
__declspec(noreturn) void __cdecl abort(void);
__declspec(noreturn) void __cdecl exit(int);
int __cdecl atexit(void(__cdecl *)(void));
int __cdecl atoi(const char *);
long __cdecl atol(const char *);
long long __cdecl atoll(const char *);
long long __cdecl _atoi64(const char *);
double __cdecl atof(const char *);
long __cdecl strtol(const char *, char **, int);
unsigned long __cdecl strtoul(const char *, char **, int);
long long __cdecl strtoll(const char *, char **, int);
unsigned long long __cdecl strtoull(const char *, char **, int);
unsigned long long __cdecl _strtoui64(const char *, char **, int);
double __cdecl strtod(const char *, char **);
char *__cdecl _itoa(int, char *, int);
char *__cdecl _ultoa(unsigned long, char *, int);
wchar_t *__cdecl _itow(int, wchar_t *, int);
errno_t __cdecl _itoa_s(int, char *, size_t, int);
errno_t __cdecl _itow_s(int, wchar_t *, size_t, int);
int __cdecl rand(void);
void __cdecl srand(unsigned int);
void __cdecl qsort(void *, size_t, size_t, _CoreCrtNonSecureSearchSortCompareFunction);
void *__cdecl bsearch(const void *, const void *, size_t, size_t,
                      _CoreCrtNonSecureSearchSortCompareFunction);
size_t __cdecl mbstowcs(wchar_t *, const char *, size_t);
size_t __cdecl wcstombs(char *, const wchar_t *, size_t);
char *__cdecl getenv(const char *);
int __cdecl system(const char *);
unsigned int __cdecl _rotl(unsigned int, int);
unsigned int __cdecl _rotr(unsigned int, int);
unsigned long __cdecl _lrotl(unsigned long, int);
unsigned long __cdecl _lrotr(unsigned long, int);
unsigned long long __cdecl _rotl64(unsigned long long, int);
unsigned long long __cdecl _rotr64(unsigned long long, int);
unsigned short __cdecl _byteswap_ushort(unsigned short);
unsigned long __cdecl _byteswap_ulong(unsigned long);
unsigned long long __cdecl _byteswap_uint64(unsigned long long);
_CRT_END_C_HEADER
#endif
