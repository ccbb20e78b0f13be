// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ioaccess.h>: register and port access; of the kernel headers here.
#include <wdm.h>
