// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Stream class routines.
#ifndef ISRCHECK_STRM_FN_H
#define ISRCHECK_STRM_FN_H
void NTAPI StreamClassScheduleTimer(PHW_STREAM_OBJECT, PVOID, ULONG, PHW_TIMER_ROUTINE, PVOID);
void NTAPI StreamClassCallAtNewPriority(PHW_STREAM_OBJECT, PVOID, STREAM_PRIORITY,
    PHW_PRIORITY_ROUTINE, PVOID);
void __cdecl StreamClassStreamNotification(STREAM_MINIDRIVER_STREAM_NOTIFICATION_TYPE,
    PHW_STREAM_OBJECT, ...);
void __cdecl StreamClassDeviceNotification(STREAM_MINIDRIVER_DEVICE_NOTIFICATION_TYPE, PVOID, ...);
STREAM_PHYSICAL_ADDRESS NTAPI StreamClassGetPhysicalAddress(PVOID, PHW_STREAM_REQUEST_BLOCK, PVOID,
    STREAM_BUFFER_TYPE, ULONG *);
PVOID NTAPI StreamClassGetDmaBuffer(PVOID);
void __cdecl StreamClassDebugPrint(STREAM_DEBUG_LEVEL, PCSTR, ...);
void NTAPI StreamClassDebugAssert(PCHAR, ULONG, PCHAR, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS NTAPI StreamClassRegisterAdapter(PVOID, PVOID,
    PHW_INITIALIZATION_DATA);
void StreamClassAbortOutstandingRequests(PVOID, PHW_STREAM_OBJECT, NTSTATUS);
void StreamClassQueryMasterClock(PHW_STREAM_OBJECT, HANDLE, TIME_FUNCTION, PHW_QUERY_CLOCK_ROUTINE);
PKSEVENT_ENTRY StreamClassGetNextEvent(PVOID, PHW_STREAM_OBJECT, GUID *, ULONG, PKSEVENT_ENTRY);
NTSTATUS StreamClassRegisterFilterWithNoKSPins(PDEVICE_OBJECT, const GUID *, ULONG, BOOL *,
    KSPIN_MEDIUM *, GUID *);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN NTAPI StreamClassReadWriteConfig(PVOID, BOOLEAN, PVOID,
    ULONG, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void NTAPI StreamClassQueryMasterClockSync(HANDLE,
    PHW_TIME_CONTEXT);
void NTAPI StreamClassCompleteRequestAndMarkQueueReady(PHW_STREAM_REQUEST_BLOCK);
void NTAPI StreamClassReenumerateStreams(PVOID, ULONG);
void NTAPI StreamClassFilterReenumerateStreams(PVOID, ULONG);
#endif
