// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <classpnp.h>: storage class driver library.
#ifndef ISRCHECK_CLASSPNP_H
#define ISRCHECK_CLASSPNP_H
#include <ntddk.h>
#include <ntdddisk.h>
#include <ntddcdrm.h>
#include <ntddtape.h>
#include <ntddscsi.h>
#include <scsi.h>
#include <ntddstor.h>
#include <srbhelper.h>
#include <isrcheck/classpnp_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/classpnp_decl1.h>
#include <isrcheck/classpnp_decl2.h>
#ifdef __cplusplus
}
#endif
#endif
