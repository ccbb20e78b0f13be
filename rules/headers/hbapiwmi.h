// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <hbapiwmi.h>: hBA API: WMI classes.
#ifndef ISRCHECK_HBAPIWMI_H
#define ISRCHECK_HBAPIWMI_H
#include <isrcheck/nt_types_um_km.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/hbapiwmi_const1.h>
#include <isrcheck/hbapiwmi_const2.h>
#include <isrcheck/hbapiwmi_types.h>
#ifdef __cplusplus
}
#endif
#endif
