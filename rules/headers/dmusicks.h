// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <dmusicks.h>: DirectMusic drivers, with <portcls.h> here.
#include <portcls.h>
