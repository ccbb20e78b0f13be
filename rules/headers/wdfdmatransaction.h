// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdfdmatransaction.h>: part of <wdf.h>.
#include <wdf.h>
