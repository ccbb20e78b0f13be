// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <windot11.h>: 802.11 object identifiers.
#ifndef ISRCHECK_WINDOT11_H
#define ISRCHECK_WINDOT11_H
#include <ntddk.h>
#include <ntddndis.h>
#include <wlantypes.h>
#include <isrcheck/windot11_const1.h>
#include <isrcheck/windot11_const2.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/windot11_decl1.h>
#include <isrcheck/windot11_decl2.h>
#include <isrcheck/windot11_decl3.h>
#include <isrcheck/windot11_decl4.h>
#ifdef __cplusplus
}
#endif
#endif
