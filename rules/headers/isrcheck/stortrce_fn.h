// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Tracing for Storport miniports: routines.
#ifndef ISRCHECK_STORTRCE_FN_H
#define ISRCHECK_STORTRCE_FN_H
ULONG StorInitTracing(PVOID);
void StorCleanupTracing(PVOID);
ULONG StorTraceDiagLogEvent(PVOID, STORAGE_TRACE_CONTEXT, PVOID);
PVOID StorTraceDiagAllocEvent(PVOID, STORAGE_TRACE_CONTEXT, ULONG, BOOLEAN);
void StorTraceDiagFreeEvent(PVOID, STORAGE_TRACE_CONTEXT, PVOID);
void StorTraceErrorWriteRecord(PVOID, PVOID, PVOID);
PSTORAGE_ERRORLOG_PACKET StorTraceErrorAllocRecord(PVOID, STORAGE_TRACE_CONTEXT, ULONG);
void StorTraceErrorFreeRecord(PVOID, STORAGE_TRACE_CONTEXT, PSTORAGE_ERRORLOG_PACKET);
ULONG StorWmiTraceMessage(ULONG64, ULONG, LPCGUID, USHORT, ...);
void StorRtlInitUnicodeString(PVOID, PCWSTR);
void StorWppInitGlobalLogger(LPCGUID, PVOID, PVOID, PVOID);
ULONG StorIoWMIRegistrationControl(PVOID, ULONG);
ULONG StorWmiQueryTraceInformation(ULONG, PVOID, ULONG, PULONG, PVOID);
#endif
