// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Present so that an #include of it succeeds.
#ifndef ISRCHECK_NO_SAL2_H
#define ISRCHECK_NO_SAL2_H
#include <sal.h>
#endif
