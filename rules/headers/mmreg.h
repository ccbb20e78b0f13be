// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <mmreg.h>: multimedia formats.
#ifndef ISRCHECK_MMREG_H
#define ISRCHECK_MMREG_H
#include <windef.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/mmreg_const.h>
#include <isrcheck/mmreg_types.h>
#ifdef __cplusplus
}
#endif
#endif
