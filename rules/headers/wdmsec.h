// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdmsec.h>: secure device creation.
#ifndef ISRCHECK_WDMSEC_H
#define ISRCHECK_WDMSEC_H
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/wdmsec_fn.h>
#ifdef __cplusplus
}
#endif
#endif
