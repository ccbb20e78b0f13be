// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <srbhelper.h>: accessors that work on both kinds of SCSI request block.
#ifndef _NTSRBHELPER_
#define _NTSRBHELPER_
#if !defined(_NTSTORPORT_) && !defined(_NTSRB_)
#include <srb.h>
#endif
#if !defined(_NTSTORPORT_) && !defined(_NTSCSI_)
#include <scsi.h>
#endif
#ifndef SRBHELPER_ASSERT
#define SRBHELPER_ASSERT(e) ((void)0)
#endif
#define SRB_ALIGN_SIZEOF(type) ((sizeof(type) + sizeof(ULONGLONG) - 1) & ~(sizeof(ULONGLONG) - 1))
#define SrbCopyMemory(d, s, n) memcpy((d), (s), (n))
#define SrbMoveMemory(d, s, n) memmove((d), (s), (n))
#define SrbZeroMemory(d, n) memset((d), 0, (n))
#define SrbEqualMemory(a, b, n) (!memcmp((a), (b), (n)))
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/srbhelper_fn.h>
#ifdef __cplusplus
}
#endif
#endif
