// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddcdvd.h>: DVD I/O control codes.
#ifndef ISRCHECK_NTDDCDVD_H
#define ISRCHECK_NTDDCDVD_H
#include <ntdef.h>
#include <devioctl.h>
#include <ntddstor.h>
#include <isrcheck/ntddcdvd_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ntddcdvd_decl.h>
#ifdef __cplusplus
}
#endif
#endif
