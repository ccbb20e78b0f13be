// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Present so that an #include of it succeeds.
#ifndef ISRCHECK_DONTUSE_H
#define ISRCHECK_DONTUSE_H
#endif
