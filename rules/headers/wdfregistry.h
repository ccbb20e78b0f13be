// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdfregistry.h>: part of <wdf.h>.
#include <wdf.h>
