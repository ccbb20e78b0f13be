// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wchar.h> of the C run-time library.
#ifndef ISRCHECK_CRT_WCHAR_H
#define ISRCHECK_CRT_WCHAR_H
#include <isrcheck/crt_wide.h>
#endif
