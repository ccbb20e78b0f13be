// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <punknown.h>: comes with <unknown.h> here.
#include <unknown.h>
