// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Present so that an #include of it succeeds.
#ifndef ISRCHECK_SDV_DRIVERSPECS_H
#define ISRCHECK_SDV_DRIVERSPECS_H
#include <driverspecs.h>
#endif
