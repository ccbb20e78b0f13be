// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <storport.h>: the Storport interface, with the request blocks and SCSI types of <srb.h>, <scsi.h>.
#ifndef _NTSTORPORT_
#define _NTSTORPORT_
#include <isrcheck/nt_mp.h>
#include <isrcheck/nt_mem.h>
#ifdef ISRCHECK_SCSIPORT
#error <storport.h> must come instead of <scsi.h> and <srb.h>, not after them
#endif
#include <srb.h>
#include <scsi.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/stor_fwd.h>
#include <isrcheck/stor_types1.h>
#include <isrcheck/stor_types2.h>
#include <isrcheck/stor_newer.h>
#include <isrcheck/stor_const.h>
#include <isrcheck/stor_access.h>
#include <isrcheck/stor_fn.h>
#include <isrcheck/stor_inline.h>
#include <isrcheck/stor_names.h>
#ifdef __cplusplus
}
#endif
#if DBG
#define DebugPrint(x) StorPortDebugPrint x
#else
#define DebugPrint(x)
#endif
#endif
