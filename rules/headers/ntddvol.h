// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddvol.h>: volume I/O controls.
#ifndef ISRCHECK_NTDDVOL_H
#define ISRCHECK_NTDDVOL_H
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_MINIPORT_)
#include <wdm.h>
#else
#include <windows.h>
#endif
#include <devioctl.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ntddvol_const.h>
#include <isrcheck/ntddvol_types.h>
#ifdef __cplusplus
}
#endif
#endif
