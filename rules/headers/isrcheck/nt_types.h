// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types and constants without routines.
#ifndef ISRCHECK_NT_TYPES_H
#define ISRCHECK_NT_TYPES_H
#include <excpt.h>
#include <isrcheck/nt_mp.h>
#include <ntstatus.h>
#include <devpropdef.h>
#include <isrcheck/devtypes.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/nt_const1.h>
#include <isrcheck/nt_const2.h>
#include <isrcheck/nt_const4.h>
typedef struct _CONTEXT CONTEXT, *PCONTEXT;
#include <isrcheck/nt_fwd.h>
#include <isrcheck/nt_types_ke1.h>
#include <isrcheck/nt_types_ke2.h>
#include <isrcheck/nt_types_se.h>
#include <isrcheck/nt_types_mm.h>
#include <isrcheck/nt_types_cm.h>
#include <isrcheck/nt_types_po.h>
#include <isrcheck/nt_types_key.h>
#include <isrcheck/nt_types_io1.h>
#include <isrcheck/nt_types_io2.h>
#include <isrcheck/nt_types_io3.h>
#include <isrcheck/nt_types_rtl.h>
#include <isrcheck/nt_types_more.h>
#ifdef _M_ARM64
#define NonPagedPool NonPagedPoolNx
#define NonPagedPoolCacheAligned NonPagedPoolNxCacheAligned
#endif
#ifdef __cplusplus
}
#endif
#endif
