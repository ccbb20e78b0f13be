// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ksmedia.h>: kernel streaming media: formats, video and audio property sets, categories.
#ifndef _KSMEDIA_
#define _KSMEDIA_
#include <ks.h>
#include <mmreg.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ksm_guid1.h>
#include <isrcheck/ksm_guid2.h>
#include <isrcheck/ksm_guid3.h>
#include <isrcheck/ksm_const.h>
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_MINIPORT_)
#include <isrcheck/ksm_fwd.h>
#include <isrcheck/ksm_types1.h>
#include <isrcheck/ksm_types2.h>
#include <isrcheck/ksm_types3.h>
#include <isrcheck/ksm_types4.h>
#include <isrcheck/ksm_extra.h>
#endif
#ifdef __cplusplus
}
#endif
#endif
