// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <miniport.h>: basic types for SCSI, Storport, ATA and video miniports; no kernel routines but the
// register and port accessors.
#ifndef _MINIPORT_
#define _MINIPORT_
#include <isrcheck/nt_mp.h>
#endif
