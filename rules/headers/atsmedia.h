// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <atsmedia.h>: ATSC properties.
#ifndef ISRCHECK_ATSMEDIA_H
#define ISRCHECK_ATSMEDIA_H
#include <ks.h>
#include <ksmedia.h>
#define STATIC_BDANETWORKTYPE_ATSC 0x71985f51, 0x1ca1, 0x11d3, 0x9c, 0xc8, 0x0, 0xc0, 0x4f, \
    0x79, 0x71, 0xe0
#define BDANETWORKTYPE_ATSC DEFINE_GUIDNAMED(BDANETWORKTYPE_ATSC)
#ifdef __cplusplus
extern "C" {
#endif
EXTERN_C const GUID BDANETWORKTYPE_ATSC;
#ifdef __cplusplus
}
#endif
#endif
