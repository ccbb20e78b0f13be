// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdffdo.h>: part of <wdf.h>.
#include <wdf.h>
