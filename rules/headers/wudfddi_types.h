// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wudfddi_types.h>: comes with <wudfddi.h> here.
#include <wudfddi.h>
