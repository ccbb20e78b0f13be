// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <bdamedia.h>: broadcast driver architecture: properties.
#ifndef ISRCHECK_BDAMEDIA_H
#define ISRCHECK_BDAMEDIA_H
#include <ks.h>
#include <ksmedia.h>
#include <bdatypes.h>
#include <isrcheck/bdamedia_const1.h>
#include <isrcheck/bdamedia_const2.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/bdamedia_decl1.h>
#include <isrcheck/bdamedia_decl2.h>
#ifdef __cplusplus
}
#endif
#endif
