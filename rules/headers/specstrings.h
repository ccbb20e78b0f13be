// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Source annotations as <specstrings.h> gives them: SAL and the driver annotations.
#ifndef ISRCHECK_SPECSTRINGS_H
#define ISRCHECK_SPECSTRINGS_H
#include <sal.h>
#include <driverspecs.h>
#endif
