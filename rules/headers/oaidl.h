// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <oaidl.h>: comes with <objbase.h> here.
#include <objbase.h>
