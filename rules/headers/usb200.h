// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <usb200.h>: USB 2 descriptors.
#ifndef ISRCHECK_USB200_H
#define ISRCHECK_USB200_H
#include <usb100.h>
#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
