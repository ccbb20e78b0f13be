// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Rtl*Memory: macros over the C run-time library.
#ifndef ISRCHECK_NT_MEM_H
#define ISRCHECK_NT_MEM_H
#include <isrcheck/crt_mem.h>
#define RtlEqualMemory(a, b, n) (!memcmp((a), (b), (n)))
#define RtlMoveMemory(d, s, n) memmove((d), (s), (n))
#define RtlCopyMemory(d, s, n) memcpy((d), (s), (n))
#define RtlCopyBytes RtlCopyMemory
#define RtlZeroBytes RtlZeroMemory
#define RtlFillBytes RtlFillMemory
#define RtlFillMemory(d, n, c) memset((d), (c), (n))
#define RtlZeroMemory(d, n) memset((d), 0, (n))
#define RtlCopyVolatileMemory(d, s, n) memcpy((void *)(d), (const void *)(s), (n))
#define RtlZeroVolatileMemory(d, n) memset((void *)(d), 0, (n))
#endif
