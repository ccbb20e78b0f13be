// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ole2.h>: comes with <objbase.h> here.
#include <objbase.h>
