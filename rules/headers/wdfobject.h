// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdfobject.h>: part of <wdf.h>.
#include <wdf.h>
