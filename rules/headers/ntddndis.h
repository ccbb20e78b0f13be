// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddndis.h>: NDIS object identifiers.
#ifndef ISRCHECK_NTDDNDIS_H
#define ISRCHECK_NTDDNDIS_H
#include <ntdef.h>
#include <windef.h>
#include <devioctl.h>
#include <ws2def.h>
#include <ws2ipdef.h>
#include <ifdef.h>
#include <ndkinfo.h>
#include <isrcheck/ntddndis_const1.h>
#include <isrcheck/ntddndis_const2.h>
#include <isrcheck/ntddndis_const3.h>
#include <isrcheck/ntddndis_const4.h>
#include <isrcheck/ntddndis_const5.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ntddndis_decl1.h>
#include <isrcheck/ntddndis_decl2.h>
#include <isrcheck/ntddndis_decl3.h>
#include <isrcheck/ntddndis_decl4.h>
#include <isrcheck/ntddndis_decl5.h>
#include <isrcheck/ntddndis_decl6.h>
#ifdef __cplusplus
}
#endif
#endif
