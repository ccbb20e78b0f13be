// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <minwinbase.h>: comes with <windows.h> here.
#include <windows.h>
