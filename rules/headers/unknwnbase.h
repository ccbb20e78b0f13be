// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <unknwnbase.h>: comes with <unknwn.h>.
#include <unknwn.h>
