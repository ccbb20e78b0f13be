// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Present so that an #include of it succeeds.
#ifndef ISRCHECK_KERNELSPECS_H
#define ISRCHECK_KERNELSPECS_H
#include <driverspecs.h>
#endif
