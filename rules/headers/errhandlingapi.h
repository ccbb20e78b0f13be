// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <errhandlingapi.h>: comes with <windows.h> here.
#include <windows.h>
