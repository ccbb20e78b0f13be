// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <portcls.h>: port class audio drivers.
#ifndef ISRCHECK_PORTCLS_H
#define ISRCHECK_PORTCLS_H
#include <ntddk.h>
#include <windef.h>
#include <ks.h>
#include <ksmedia.h>
#include <punknown.h>
#include <drmk.h>
#include <isrcheck/portcls_const.h>
#ifdef __cplusplus
#include <isrcheck/portcls_decl1.h>
#include <isrcheck/portcls_decl2.h>
#include <isrcheck/portcls_decl3.h>
#endif
#endif
