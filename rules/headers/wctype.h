// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wctype.h> of the C run-time library.
#ifndef ISRCHECK_CRT_WCTYPE_H
#define ISRCHECK_CRT_WCTYPE_H
#include <isrcheck/crt_wide.h>
#endif
