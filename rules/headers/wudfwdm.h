// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wudfwdm.h>: kernel types for user-mode drivers.
#ifndef ISRCHECK_WUDFWDM_H
#define ISRCHECK_WUDFWDM_H
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_MINIPORT_)
#include <isrcheck/nt_types.h>
#else
#include <windows.h>
#include <devioctl.h>
#ifdef __cplusplus
extern "C" {
#endif
#ifndef _NTDEF_
typedef LONG NTSTATUS, *PNTSTATUS;
#define NT_SUCCESS(s) (((NTSTATUS)(s)) >= 0)
#endif
#include <isrcheck/um_wdm.h>
#ifdef __cplusplus
}
#endif
#endif
#endif
