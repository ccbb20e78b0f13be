// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Base types for headers that serve kernel mode and user mode alike.
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_MINIPORT_)
#include <isrcheck/nt_mp.h>
#else
#include <windows.h>
#endif
#include <devioctl.h>
