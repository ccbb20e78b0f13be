// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <errno.h> of the C run-time library.
#ifndef ISRCHECK_CRT_ERRNO_H
#define ISRCHECK_CRT_ERRNO_H
#include <vcruntime.h>
_CRT_BEGIN_C_HEADER
int *__cdecl _errno(void);
_CRT_END_C_HEADER
#define errno (*_errno())
#define EPERM 1
#define ENOENT 2
#define EINTR 4
#define EIO 5
#define EBADF 9
#define EAGAIN 11
#define ENOMEM 12
#define EACCES 13
#define EFAULT 14
#define EBUSY 16
#define EEXIST 17
#define ENODEV 19
#define EINVAL 22
#define ENOSPC 28
#define EPIPE 32
#define EDOM 33
#define ERANGE 34
#define EDEADLK 36
#define ENAMETOOLONG 38
#define ENOSYS 40
#define EILSEQ 42
#define STRUNCATE 80
#endif
