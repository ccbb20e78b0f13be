// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <acpitabl.h>: ACPI tables.
#ifndef ISRCHECK_ACPITABL_H
#define ISRCHECK_ACPITABL_H
#ifndef _WINDOWS_
#include <ntddk.h>
#endif
#include <isrcheck/acpitabl_const.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <isrcheck/acpitabl_decl1.h>
#include <isrcheck/acpitabl_decl2.h>
#include <isrcheck/acpitabl_decl3.h>
#ifdef __cplusplus
}
#endif
#endif
