// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Heap routines of the C run-time library.
#ifndef ISRCHECK_CRT_HEAP_H
#define ISRCHECK_CRT_HEAP_H
#include <vcruntime.h>
_CRT_BEGIN_C_HEADER
void *__cdecl malloc(size_t);
void *__cdecl calloc(size_t, size_t);
void *__cdecl realloc(void *, size_t);
void __cdecl free(void *);
void *__cdecl _aligned_malloc(size_t, size_t);
void __cdecl _aligned_free(void *);
void *__cdecl _alloca(size_t);
size_t __cdecl _msize(void *);
_CRT_END_C_HEADER
#ifndef alloca
#define alloca _alloca
#endif
#endif
