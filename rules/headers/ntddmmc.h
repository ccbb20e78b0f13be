// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddmmc.h>: MMC feature descriptors.
#ifndef ISRCHECK_NTDDMMC_H
#define ISRCHECK_NTDDMMC_H
#include <ntdef.h>
#include <devioctl.h>
#include <isrcheck/ntddmmc_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ntddmmc_decl.h>
#ifdef __cplusplus
}
#endif
#endif
