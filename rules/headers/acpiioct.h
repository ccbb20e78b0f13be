// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <acpiioct.h>: ACPI evaluation requests.
#ifndef ISRCHECK_ACPIIOCT_H
#define ISRCHECK_ACPIIOCT_H
#include <isrcheck/nt_types_um_km.h>
#include <isrcheck/acpi_macros.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/acpiioct_const.h>
#include <isrcheck/acpiioct_types.h>
#ifdef __cplusplus
}
#endif
#endif
