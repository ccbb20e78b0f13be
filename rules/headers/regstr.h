// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <regstr.h>: registry names.
#ifndef ISRCHECK_REGSTR_H
#define ISRCHECK_REGSTR_H
#include <windef.h>
#include <isrcheck/regstr_const1.h>
#include <isrcheck/regstr_const2.h>
#include <isrcheck/regstr_const3.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/regstr_decl.h>
#ifdef __cplusplus
}
#endif
#endif
