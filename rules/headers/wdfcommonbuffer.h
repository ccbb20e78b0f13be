// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdfcommonbuffer.h>: part of <wdf.h>.
#include <wdf.h>
