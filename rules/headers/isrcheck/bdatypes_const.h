// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// broadcast driver architecture: types: constants and macros.
#ifndef ISRCHECK_BDATYPES_CONST_H
#define ISRCHECK_BDATYPES_CONST_H
#define _BDATYPES_ 1
#define MIN_DIMENSION 1
#define BDA_PLP_ID_NOT_SET -1
#endif
