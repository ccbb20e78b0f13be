// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddk.h>: the kernel interface; the same here as <wdm.h>.
#ifndef ISRCHECK_NTDDK_H
#define ISRCHECK_NTDDK_H
#ifndef _NTDDK_
#define _NTDDK_
#endif
#include <wdm.h>
#endif
