// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <usb100.h>: USB 1 descriptors.
#ifndef ISRCHECK_USB100_H
#define ISRCHECK_USB100_H
#include <usbspec.h>
#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
