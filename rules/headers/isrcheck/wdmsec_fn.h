// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Secure device creation: routines.
#ifndef ISRCHECK_WDMSEC_FN_H
#define ISRCHECK_WDMSEC_FN_H
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdmlibIoCreateDeviceSecure(PDRIVER_OBJECT, ULONG,
    PUNICODE_STRING, ULONG, ULONG, BOOLEAN, PCUNICODE_STRING, LPCGUID, PDEVICE_OBJECT *);
NTSTATUS WdmlibRtlInitUnicodeStringEx(PUNICODE_STRING, PCWSTR);
NTSTATUS WdmlibIoValidateDeviceIoControlAccess(PIRP, ULONG);
#endif
