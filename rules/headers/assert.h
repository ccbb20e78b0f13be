// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <assert.h> of the C run-time library.
#ifndef ISRCHECK_CRT_ASSERT_H
#define ISRCHECK_CRT_ASSERT_H
#include <vcruntime.h>
#if !defined(__cplusplus) && !defined(static_assert)
#define static_assert _Static_assert
#endif
_CRT_BEGIN_C_HEADER
void __cdecl _wassert(const wchar_t *, const wchar_t *, unsigned);
_CRT_END_C_HEADER
#endif
#undef assert
#ifdef NDEBUG
#define assert(expression) ((void)0)
#else
#define assert(expression) ((void)(!!(expression) || (_wassert(L"", L"", __LINE__), 0)))
#endif
