// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Source annotations. All vanish; those that carry other annotations expand to what they carry,
// so that a nested _IRQL_* is seen by whoever watches macro expansions.
#ifndef ISRCHECK_SAL_H
#define ISRCHECK_SAL_H
#define _SAL_VERSION 20
#define __SAL_H_VERSION 180000000
#define __SAL_H_FULL_VER 140050727
#define _USE_DECLSPECS_FOR_SAL 0
#define _USE_ATTRIBUTES_FOR_SAL 0
#define _When_(condition, ...) __VA_ARGS__
#define _At_(target, ...) __VA_ARGS__
#define _Group_(...) __VA_ARGS__
#define _Always_(...) __VA_ARGS__
#define _On_failure_(...) __VA_ARGS__
#define __on_failure(...) __VA_ARGS__
#define _SA_annotes0(...)
#define _SA_annotes1(...)
#define _SA_annotes2(...)
#define _SA_annotes3(...)
#include <isrcheck/sal_names.h>
#include <isrcheck/sal_deref.h>
#include <isrcheck/sal_old.h>
#include <concurrencysal.h>
#endif
