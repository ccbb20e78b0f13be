// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ks.h>: kernel streaming: properties, methods, events, pins, and the routines of ks.sys.
#ifndef _KS_
#define _KS_
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_MINIPORT_)
#include <wdm.h>
#else
#include <windows.h>
#include <devioctl.h>
#endif
#include <windef.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ks_macros.h>
#include <isrcheck/ks_guid.h>
#include <isrcheck/ks_const.h>
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_MINIPORT_)
#include <isrcheck/ks_fwd.h>
#include <isrcheck/ks_types1.h>
#include <isrcheck/ks_types2.h>
#include <isrcheck/ks_fn.h>
#endif
#ifdef __cplusplus
}
#endif
#endif
