// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddvdeo.h>: video I/O control codes.
#ifndef ISRCHECK_NTDDVDEO_H
#define ISRCHECK_NTDDVDEO_H
#include <ntdef.h>
#include <devioctl.h>
#include <windef.h>
#include <isrcheck/ntddvdeo_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ntddvdeo_decl.h>
#ifdef __cplusplus
}
#endif
#endif
