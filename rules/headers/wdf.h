// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdf.h>: KMDF 1, the kernel-mode driver framework.
#ifndef _WDF_H_
#define _WDF_H_
#include <isrcheck/wdf_base.h>
#include <isrcheck/wdf_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/wdf_decl1.h>
#include <isrcheck/wdf_decl2.h>
#include <isrcheck/wdf_decl3.h>
#include <isrcheck/wdf_decl4.h>
#include <isrcheck/wdf_decl5.h>
#ifdef __cplusplus
}
#endif
#include <isrcheck/wdf_newer.h>
#endif
