// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Base types for headers that serve kernel mode and user mode alike.
#ifdef _KERNEL_MODE
#include <isrcheck/nt_mp.h>
#else
#include <windows.h>
#endif
#include <devioctl.h>
