// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wudfworkitem.h>: work items of UMDF 1; included by <wudfddi.h> here.
#ifndef ISRCHECK_WUDFWORKITEM_H
#define ISRCHECK_WUDFWORKITEM_H
#include <wudfddi.h>
#endif
