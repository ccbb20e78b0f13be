// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Present so that an #include of it succeeds.
#ifndef ISRCHECK_SUPPRESS_H
#define ISRCHECK_SUPPRESS_H
#endif
