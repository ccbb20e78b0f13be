// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntverp.h>: present so that an #include of it succeeds.
#ifndef ISRCHECK_NTVERP_H
#define ISRCHECK_NTVERP_H
#define VER_PRODUCTMAJORVERSION 10
#define VER_PRODUCTMINORVERSION 0
#define VER_PRODUCTBUILD 10011
#define VER_PRODUCTBUILD_QFE 16384
#endif
