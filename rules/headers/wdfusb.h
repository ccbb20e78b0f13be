// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wdfusb.h>: USB targets of KMDF.
#ifndef ISRCHECK_WDFUSB_H
#define ISRCHECK_WDFUSB_H
#include <wdf.h>
#include <usb.h>
#include <usbdlib.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/wdfusb_decl.h>
#ifdef __cplusplus
}
#endif
#endif
