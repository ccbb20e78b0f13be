// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <stortrce.h>: tracing for Storport miniports.
#ifndef ISRCHECK_STORTRCE_H
#define ISRCHECK_STORTRCE_H
#include <stdarg.h>
#include <evntrace.h>
#include <storport.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/stortrce_types.h>
#include <isrcheck/stortrce_fn.h>
#ifdef __cplusplus
}
#endif
#endif
