// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdm.h>: the kernel interface for drivers. Types, constants and routines are in isrcheck/nt_*.h.
#ifndef ISRCHECK_WDM_H
#define ISRCHECK_WDM_H
#define _WDMDDK_
#ifndef _NTDDK_
#define _NTDDK_
#endif
#include <isrcheck/nt_types.h>
#include <string.h>
#include <ctype.h>
#include <bugcodes.h>
#include <dpfilter.h>
#include <devioctl.h>
#include <isrcheck/nt_mem.h>
#include <isrcheck/nt_over.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/nt_list.h>
#include <isrcheck/nt_fn_io.h>
#include <isrcheck/nt_fn_rtl.h>
#include <isrcheck/nt_fn_ex.h>
#include <isrcheck/nt_fn_ke.h>
#include <isrcheck/nt_fn_mm.h>
#include <isrcheck/nt_fn_zw.h>
#include <isrcheck/nt_newer.h>
#ifdef __cplusplus
}
#endif
#endif
