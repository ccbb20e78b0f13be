// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <srb.h>: SCSI request blocks and the SCSI port driver. After <storport.h> only what that lacks.
#ifndef _NTSRB_
#define _NTSRB_
#include <isrcheck/nt_mp.h>
#include <isrcheck/nt_mem.h>
#include <isrcheck/srb_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/stor_fwd.h>
#include <isrcheck/srb_types.h>
#ifndef _NTSTORPORT_
#define ISRCHECK_SCSIPORT
#include <isrcheck/scsiport_types.h>
#include <isrcheck/scsiport_fn.h>
#include <isrcheck/scsiport_access.h>
#endif
#ifdef __cplusplus
}
#endif
#ifndef _NTSTORPORT_
#if DBG
#define DebugPrint(x) ScsiDebugPrint x
#else
#define DebugPrint(x)
#endif
#endif
#endif
