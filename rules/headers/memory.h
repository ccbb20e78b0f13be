// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <memory.h> of the C run-time library.
#ifndef ISRCHECK_CRT_MEMORY_H
#define ISRCHECK_CRT_MEMORY_H
#include <isrcheck/crt_mem.h>
#include <isrcheck/crt_wide.h>
#endif
