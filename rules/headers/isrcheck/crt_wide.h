// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Wide-string routines of the C run-time library.
#ifndef ISRCHECK_CRT_WIDE_H
#define ISRCHECK_CRT_WIDE_H
#include <vcruntime.h>
#define WEOF ((wint_t)0xFFFF)
#ifndef WCHAR_MIN
#define WCHAR_MIN 0
#define WCHAR_MAX 0xffff
#endif
_CRT_BEGIN_C_HEADER
wchar_t *__cdecl wcscpy(wchar_t *, const wchar_t *);
wchar_t *__cdecl wcsncpy(wchar_t *, const wchar_t *, size_t);
wchar_t *__cdecl wcscat(wchar_t *, const wchar_t *);
wchar_t *__cdecl wcsncat(wchar_t *, const wchar_t *, size_t);
int __cdecl wcscmp(const wchar_t *, const wchar_t *);
int __cdecl wcsncmp(const wchar_t *, const wchar_t *, size_t);
int __cdecl _wcsicmp(const wchar_t *, const wchar_t *);
int __cdecl _wcsnicmp(const wchar_t *, const wchar_t *, size_t);
int __cdecl wcsicmp(const wchar_t *, const wchar_t *);
int __cdecl wcsnicmp(const wchar_t *, const wchar_t *, size_t);
size_t __cdecl wcslen(const wchar_t *);
size_t __cdecl wcsnlen(const wchar_t *, size_t);
#define wcsnlen_s wcsnlen
size_t __cdecl wcsspn(const wchar_t *, const wchar_t *);
size_t __cdecl wcscspn(const wchar_t *, const wchar_t *);
wchar_t *__cdecl _wcslwr(wchar_t *);
wchar_t *__cdecl _wcsupr(wchar_t *);
wchar_t *__cdecl _wcsrev(wchar_t *);
wchar_t *__cdecl _wcsset(wchar_t *, wchar_t);
wchar_t *__cdecl _wcsdup(const wchar_t *);
wchar_t *__cdecl wcstok_s(wchar_t *, const wchar_t *, wchar_t **);
errno_t __cdecl wcscpy_s(wchar_t *, rsize_t, const wchar_t *);
errno_t __cdecl wcscat_s(wchar_t *, rsize_t, const wchar_t *);
errno_t __cdecl wcsncpy_s(wchar_t *, rsize_t, const wchar_t *, rsize_t);
errno_t __cdecl wcsncat_s(wchar_t *, rsize_t, const wchar_t *, rsize_t);
errno_t __cdecl _wcslwr_s(wchar_t *, size_t);
errno_t __cdecl _wcsupr_s(wchar_t *, size_t);
unsigned long __cdecl wcstoul(const wchar_t *, wchar_t **, int);
long __cdecl wcstol(const wchar_t *, wchar_t **, int);
unsigned long long __cdecl _wcstoui64(const wchar_t *, wchar_t **, int);
int __cdecl _wtoi(const wchar_t *);
long __cdecl _wtol(const wchar_t *);
int __cdecl swprintf(wchar_t *, size_t, const wchar_t *, ...);
int __cdecl swprintf_s(wchar_t *, size_t, const wchar_t *, ...);
int __cdecl vswprintf_s(wchar_t *, size_t, const wchar_t *, va_list);
int __cdecl _snwprintf(wchar_t *, size_t, const wchar_t *, ...);
int __cdecl _snwprintf_s(wchar_t *, size_t, size_t, const wchar_t *, ...);
int __cdecl _vsnwprintf(wchar_t *, size_t, const wchar_t *, va_list);
int __cdecl _vsnwprintf_s(wchar_t *, size_t, size_t, const wchar_t *, va_list);
int __cdecl wprintf(const wchar_t *, ...);
int __cdecl iswalpha(wint_t);
int __cdecl iswdigit(wint_t);
int __cdecl iswxdigit(wint_t);
int __cdecl iswspace(wint_t);
int __cdecl iswalnum(wint_t);
int __cdecl iswprint(wint_t);
int __cdecl iswupper(wint_t);
int __cdecl iswlower(wint_t);
wint_t __cdecl towlower(wint_t);
wint_t __cdecl towupper(wint_t);
#ifdef __cplusplus
}
extern "C++" {
const wchar_t *__cdecl wcschr(const wchar_t *, wchar_t);
inline wchar_t *wcschr(wchar_t *s, wchar_t c) { return (wchar_t *)wcschr((const wchar_t *)s, c); }
const wchar_t *__cdecl wcsrchr(const wchar_t *, wchar_t);
inline wchar_t *wcsrchr(wchar_t *s, wchar_t c) { return (wchar_t *)wcsrchr((const wchar_t *)s, c); }
const wchar_t *__cdecl wcsstr(const wchar_t *, const wchar_t *);
inline wchar_t *wcsstr(wchar_t *s, const wchar_t *t)
{
    return (wchar_t *)wcsstr((const wchar_t *)s, t);
}
}
#else
wchar_t *__cdecl wcschr(const wchar_t *, wchar_t);
wchar_t *__cdecl wcsrchr(const wchar_t *, wchar_t);
wchar_t *__cdecl wcsstr(const wchar_t *, const wchar_t *);
#endif
#endif
