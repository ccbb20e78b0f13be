// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntifs.h>: what file systems and filters add to <ntddk.h>: its documented part.
#ifndef _NTIFS_
#define _NTIFS_
#include <ntddk.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/ntifs_const1.h>
#include <isrcheck/ntifs_const2.h>
#include <isrcheck/ntifs_types1.h>
#include <isrcheck/ntifs_types2.h>
#include <isrcheck/ntifs_types3.h>
#include <isrcheck/ntifs_fn1.h>
#include <isrcheck/ntifs_fn2.h>
#ifdef __cplusplus
}
#endif
#ifndef FlagOn
#define FlagOn(f, s) ((f) & (s))
#define BooleanFlagOn(f, s) ((BOOLEAN)(((f) & (s)) != 0))
#define SetFlag(f, s) ((f) |= (s))
#define ClearFlag(f, s) ((f) &= ~(s))
#endif
#endif
