// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdfstring.h>: part of <wdf.h>.
#include <wdf.h>
