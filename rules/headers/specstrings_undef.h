// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Present so that an #include of it succeeds.
#ifndef ISRCHECK_SPECSTRINGS_UNDEF_H
#define ISRCHECK_SPECSTRINGS_UNDEF_H
#endif
