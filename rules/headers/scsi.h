// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <scsi.h>: SCSI commands, pages, sense data. As in the usual kits it brings <srb.h> along.
#ifndef _NTSCSI_
#define _NTSCSI_
#include <isrcheck/nt_mp.h>
#include <isrcheck/nt_mem.h>
#include <srb.h>
#include <isrcheck/scsi_const1.h>
#include <isrcheck/scsi_const2.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/stor_fwd.h>
#include <isrcheck/scsi_types1.h>
#include <isrcheck/scsi_types2.h>
#include <isrcheck/scsi_types3.h>
#include <isrcheck/scsi_types4.h>
#include <isrcheck/scsi_newer.h>
#include <isrcheck/scsi_fn.h>
#ifdef __cplusplus
}
#endif
#endif
