// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Old name of the common part of the C run-time library.
#ifndef ISRCHECK_CRTDEFS_H
#define ISRCHECK_CRTDEFS_H
#include <vcruntime.h>
#endif
