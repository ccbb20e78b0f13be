// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntpoapi.h>: power requests; of the kernel headers here.
#include <wdm.h>
