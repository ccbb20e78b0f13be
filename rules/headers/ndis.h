// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ndis.h>: NDIS.
#ifndef ISRCHECK_NDIS_H
#define ISRCHECK_NDIS_H
#include <ntddk.h>
#include <windef.h>
#include <ntddndis.h>
#include <windot11.h>
#include <qos.h>
#include <isrcheck/ndis_const1.h>
#include <isrcheck/ndis_const2.h>
#include <isrcheck/ndis_const3.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ndis_decl1.h>
#include <isrcheck/ndis_decl2.h>
#include <isrcheck/ndis_decl3.h>
#include <isrcheck/ndis_decl4.h>
#include <isrcheck/ndis_decl5.h>
#include <isrcheck/ndis_decl6.h>
#ifdef __cplusplus
}
#endif
#define NET_BUFFER_DATA_LENGTH(_NB) ((_NB)->DataLength)
#endif
