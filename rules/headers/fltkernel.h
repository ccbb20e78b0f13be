// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <fltkernel.h>: file system minifilters.
#ifndef ISRCHECK_FLTKERNEL_H
#define ISRCHECK_FLTKERNEL_H
#include <ntifs.h>
typedef struct _KTRANSACTION KTRANSACTION, *PKTRANSACTION, *PRKTRANSACTION;
#include <isrcheck/fltkernel_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/fltkernel_decl1.h>
#include <isrcheck/fltkernel_decl2.h>
#include <isrcheck/fltkernel_decl3.h>
#ifdef __cplusplus
}
#endif
#define FltAcquirePushLockExclusive(Lock) FltAcquirePushLockExclusiveEx(Lock, 0)
#define FltAcquirePushLockShared(Lock) FltAcquirePushLockSharedEx(Lock, 0)
#define FltReleasePushLock(Lock) FltReleasePushLockEx(Lock, 0)
#endif
