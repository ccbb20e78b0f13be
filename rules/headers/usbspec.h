// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <usbspec.h>: USB descriptors and requests.
#ifndef ISRCHECK_USBSPEC_H
#define ISRCHECK_USBSPEC_H
#include <ntdef.h>
#include <windef.h>
#include <isrcheck/usbspec_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/usbspec_decl.h>
#ifdef __cplusplus
}
#endif
#endif
