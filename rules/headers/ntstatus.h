// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntstatus.h>: NTSTATUS values.
#ifndef ISRCHECK_NTSTATUS_H
#define ISRCHECK_NTSTATUS_H
#include <ntdef.h>
#include <isrcheck/nt_status1.h>
#include <isrcheck/nt_status2.h>
#endif
