// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <winbase.h>: comes with <windows.h> here.
#include <windows.h>
