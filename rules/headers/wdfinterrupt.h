// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdfinterrupt.h>: part of <wdf.h>.
#include <wdf.h>
