// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <usbioctl.h>: USB I/O control codes and their structures.
#ifndef ISRCHECK_USBIOCTL_H
#define ISRCHECK_USBIOCTL_H
#include <ntdef.h>
#include <windef.h>
#include <devioctl.h>
#include <usb200.h>
#include <usbiodef.h>
#include <isrcheck/usbioctl_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/usbioctl_decl.h>
#ifdef __cplusplus
}
#endif
#endif
