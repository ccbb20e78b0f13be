// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Memory and narrow-string routines of the C run-time library.
#ifndef ISRCHECK_CRT_MEM_H
#define ISRCHECK_CRT_MEM_H
#include <vcruntime.h>
_CRT_BEGIN_C_HEADER
void *__cdecl memcpy(void *, const void *, size_t);
void *__cdecl memmove(void *, const void *, size_t);
void *__cdecl memset(void *, int, size_t);
int __cdecl memcmp(const void *, const void *, size_t);
void *__cdecl memccpy(void *, const void *, int, size_t);
void *__cdecl _memccpy(void *, const void *, int, size_t);
int __cdecl _memicmp(const void *, const void *, size_t);
errno_t __cdecl memcpy_s(void *, rsize_t, const void *, rsize_t);
errno_t __cdecl memmove_s(void *, rsize_t, const void *, rsize_t);
char *__cdecl strcpy(char *, const char *);
char *__cdecl strncpy(char *, const char *, size_t);
char *__cdecl strcat(char *, const char *);
char *__cdecl strncat(char *, const char *, size_t);
int __cdecl strcmp(const char *, const char *);
int __cdecl strncmp(const char *, const char *, size_t);
int __cdecl strcoll(const char *, const char *);
size_t __cdecl strlen(const char *);
size_t __cdecl strnlen(const char *, size_t);
#define strnlen_s strnlen
size_t __cdecl strspn(const char *, const char *);
size_t __cdecl strcspn(const char *, const char *);
char *__cdecl strtok(char *, const char *);
char *__cdecl strtok_s(char *, const char *, char **);
int __cdecl stricmp(const char *, const char *);
int __cdecl _stricmp(const char *, const char *);
int __cdecl strnicmp(const char *, const char *, size_t);
int __cdecl _strnicmp(const char *, const char *, size_t);
int __cdecl _strcmpi(const char *, const char *);
char *__cdecl _strdup(const char *);
char *__cdecl strdup(const char *);
char *__cdecl _strlwr(char *);
char *__cdecl _strupr(char *);
char *__cdecl _strrev(char *);
char *__cdecl _strset(char *, int);
char *__cdecl _strnset(char *, int, size_t);
char *__cdecl strerror(int);
errno_t __cdecl strcpy_s(char *, rsize_t, const char *);
errno_t __cdecl strcat_s(char *, rsize_t, const char *);
errno_t __cdecl strncpy_s(char *, rsize_t, const char *, rsize_t);
errno_t __cdecl strncat_s(char *, rsize_t, const char *, rsize_t);
errno_t __cdecl _strlwr_s(char *, size_t);
errno_t __cdecl _strupr_s(char *, size_t);
#ifdef __cplusplus
}
// C++ keeps the constness of what is searched.
extern "C++" {
const void *__cdecl memchr(const void *, int, size_t);
inline void *memchr(void *p, int c, size_t n) { return (void *)memchr((const void *)p, c, n); }
const char *__cdecl strchr(const char *, int);
inline char *strchr(char *s, int c) { return (char *)strchr((const char *)s, c); }
const char *__cdecl strrchr(const char *, int);
inline char *strrchr(char *s, int c) { return (char *)strrchr((const char *)s, c); }
const char *__cdecl strstr(const char *, const char *);
inline char *strstr(char *s, const char *t) { return (char *)strstr((const char *)s, t); }
const char *__cdecl strpbrk(const char *, const char *);
inline char *strpbrk(char *s, const char *t) { return (char *)strpbrk((const char *)s, t); }
}
#else
void *__cdecl memchr(const void *, int, size_t);
char *__cdecl strchr(const char *, int);
char *__cdecl strrchr(const char *, int);
char *__cdecl strstr(const char *, const char *);
char *__cdecl strpbrk(const char *, const char *);
#endif
#endif
