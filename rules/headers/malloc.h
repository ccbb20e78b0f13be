// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <malloc.h> of the C run-time library.
#ifndef ISRCHECK_CRT_MALLOC_H
#define ISRCHECK_CRT_MALLOC_H
#include <isrcheck/crt_heap.h>
#endif
