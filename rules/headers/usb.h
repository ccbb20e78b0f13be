// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <usb.h>: USB request blocks.
#ifndef __USB_H__
#define __USB_H__
#ifndef _WINDOWS_
#include <wdm.h>
#endif
#include <usb200.h>
#include <usbiodef.h>
#include <isrcheck/usb_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/usb_decl.h>
#ifdef __cplusplus
}
#endif
#endif
