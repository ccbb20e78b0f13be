// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The part of the kernel's types and constants that <miniport.h> shows to miniports; no routines but
// the register and port accessors. <wdm.h> builds on it.
#ifndef ISRCHECK_NT_MP_H
#define ISRCHECK_NT_MP_H
#include <ntdef.h>
#include <isrcheck/crt_mem.h>
#include <isrcheck/nt_intrin.h>
#include <isrcheck/nt_macros.h>
#ifdef _WIN64
#define POINTER_ALIGNMENT DECLSPEC_ALIGN(8)
#else
#define POINTER_ALIGNMENT
#endif
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/nt_const3.h>
#include <isrcheck/nt_const_mp.h>
#include <isrcheck/nt_fwd_mp.h>
#include <isrcheck/nt_types_mp1.h>
#include <isrcheck/nt_types_mp2.h>
#include <isrcheck/nt_types_mp3.h>
#include <isrcheck/nt_fn_misc.h>
#ifdef __cplusplus
}
#endif
#endif
