// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <bthddi.h>: Bluetooth profile drivers.
#ifndef ISRCHECK_BTHDDI_H
#define ISRCHECK_BTHDDI_H
#include <ntddk.h>
#include <bthdef.h>
#include <bthsdpdef.h>
#include <bthioctl.h>
#include <sdpnode.h>
#include <isrcheck/bthddi_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/bthddi_decl1.h>
#include <isrcheck/bthddi_decl2.h>
#ifdef __cplusplus
}
#endif
#endif
