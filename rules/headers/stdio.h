// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <stdio.h> of the C run-time library.
#ifndef ISRCHECK_CRT_STDIO_H
#define ISRCHECK_CRT_STDIO_H
#include <vcruntime.h>
#include <isrcheck/crt_wide.h>
_CRT_BEGIN_C_HEADER
typedef struct _iobuf { void *_Placeholder; } FILE;
typedef long long fpos_t;
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define BUFSIZ 512
FILE *__cdecl __acrt_iob_func(unsigned);
#define stdin __acrt_iob_func(0)
#define stdout __acrt_iob_func(1)
#define stderr __acrt_iob_func(2)
int __cdecl printf(const char *, ...);
int __cdecl fprintf(FILE *, const char *, ...);
int __cdecl sprintf(char *, const char *, ...);
int __cdecl snprintf(char *, size_t, const char *, ...);
int __cdecl _snprintf(char *, size_t, const char *, ...);
int __cdecl sprintf_s(char *, size_t, const char *, ...);
int __cdecl _snprintf_s(char *, size_t, size_t, const char *, ...);
int __cdecl vprintf(const char *, va_list);
int __cdecl vfprintf(FILE *, const char *, va_list);
int __cdecl vsprintf(char *, const char *, va_list);
int __cdecl vsnprintf(char *, size_t, const char *, va_list);
int __cdecl _vsnprintf(char *, size_t, const char *, va_list);
int __cdecl vsprintf_s(char *, size_t, const char *, va_list);
int __cdecl _vsnprintf_s(char *, size_t, size_t, const char *, va_list);
int __cdecl _vscprintf(const char *, va_list);
int __cdecl _scprintf(const char *, ...);
int __cdecl _scwprintf(const wchar_t *, ...);
int __cdecl sscanf(const char *, const char *, ...);
int __cdecl sscanf_s(const char *, const char *, ...);
int __cdecl scanf(const char *, ...);
FILE *__cdecl fopen(const char *, const char *);
errno_t __cdecl fopen_s(FILE **, const char *, const char *);
int __cdecl fclose(FILE *);
int __cdecl fflush(FILE *);
size_t __cdecl fread(void *, size_t, size_t, FILE *);
size_t __cdecl fwrite(const void *, size_t, size_t, FILE *);
int __cdecl fseek(FILE *, long, int);
long __cdecl ftell(FILE *);
int __cdecl feof(FILE *);
char *__cdecl fgets(char *, int, FILE *);
int __cdecl fputs(const char *, FILE *);
int __cdecl puts(const char *);
int __cdecl putchar(int);
int __cdecl getchar(void);
_CRT_END_C_HEADER
#endif
