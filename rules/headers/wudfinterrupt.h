// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wudfinterrupt.h>: interrupts of UMDF 1: the callbacks of a driver and their registration; included by <wudfddi.h> here.
#ifndef ISRCHECK_WUDFINTERRUPT_H
#define ISRCHECK_WUDFINTERRUPT_H
#include <wudfddi.h>
#endif
