// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddcdrm.h>: cD-ROM I/O controls.
#ifndef ISRCHECK_NTDDCDRM_H
#define ISRCHECK_NTDDCDRM_H
#include <isrcheck/nt_types_um_km.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ntddcdrm_const.h>
#include <isrcheck/ntddcdrm_types.h>
#ifdef __cplusplus
}
#endif
#endif
