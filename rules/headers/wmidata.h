// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wmidata.h>: WMI data blocks.
#ifndef ISRCHECK_WMIDATA_H
#define ISRCHECK_WMIDATA_H
#include <ntdef.h>
#include <guiddef.h>
#include <isrcheck/wmidata_const1.h>
#include <isrcheck/wmidata_const2.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/wmidata_decl1.h>
#include <isrcheck/wmidata_decl2.h>
#include <isrcheck/wmidata_decl3.h>
#include <isrcheck/wmidata_decl4.h>
#include <isrcheck/wmidata_decl5.h>
#include <isrcheck/wmidata_decl6.h>
#ifdef __cplusplus
}
#endif
#endif
