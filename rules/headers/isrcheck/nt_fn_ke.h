// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel routines: Ke*, Kd*, Hal* routines, with the documented limit on IRQL.
#ifndef ISRCHECK_NT_FN_KE_H
#define ISRCHECK_NT_FN_KE_H
PVOID HalAllocateCommonBuffer(PDMA_ADAPTER, ULONG, PPHYSICAL_ADDRESS, BOOLEAN);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS HalAllocateHardwareCounters(PGROUP_AFFINITY, ULONG,
    PPHYSICAL_COUNTER_RESOURCE_LIST, PHANDLE);
_IRQL_requires_max_(PASSIVE_LEVEL) void FASTCALL HalExamineMBR(PDEVICE_OBJECT, ULONG, ULONG, PVOID
    *);
void HalFreeCommonBuffer(PDMA_ADAPTER, ULONG, PHYSICAL_ADDRESS, PVOID, BOOLEAN);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS HalFreeHardwareCounters(HANDLE);
PADAPTER_OBJECT HalGetAdapter(PDEVICE_DESCRIPTION, PULONG);
ULONG HalGetBusDataByOffset(BUS_DATA_TYPE, ULONG, ULONG, PVOID, ULONG, ULONG);
ULONG HalGetDmaAlignment(PDMA_ADAPTER);
NTSTATUS HalGetScatterGatherList(PADAPTER_OBJECT, PDEVICE_OBJECT, PMDL, PVOID, ULONG,
    PDRIVER_LIST_CONTROL, PVOID, BOOLEAN);
void HalPutDmaAdapter(PADAPTER_OBJECT);
void HalPutScatterGatherList(PADAPTER_OBJECT, PSCATTER_GATHER_LIST, BOOLEAN);
ULONG HalReadDmaCounter(PDMA_ADAPTER);
ULONG HalSetBusDataByOffset(BUS_DATA_TYPE, ULONG, ULONG, PVOID, ULONG, ULONG);
BOOLEAN HalTranslateBusAddress(INTERFACE_TYPE, ULONG, PHYSICAL_ADDRESS, PULONG, PPHYSICAL_ADDRESS);
NTSTATUS KdDisableDebugger(void);
NTSTATUS KdEnableDebugger(void);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL KeAcquireGuardedMutex(PKGUARDED_MUTEX);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL KeAcquireGuardedMutexUnsafe(PKGUARDED_MUTEX);
_IRQL_requires_max_(DISPATCH_LEVEL) void FASTCALL KeAcquireInStackQueuedSpinLock(PKSPIN_LOCK,
    PKLOCK_QUEUE_HANDLE);
void FASTCALL KeAcquireInStackQueuedSpinLockAtDpcLevel(PKSPIN_LOCK, PKLOCK_QUEUE_HANDLE);
KIRQL KeAcquireInterruptSpinLock(PKINTERRUPT);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeAcquireSpinLockAtDpcLevel(PKSPIN_LOCK);
KIRQL FASTCALL KeAcquireSpinLockForDpc(PKSPIN_LOCK);
_IRQL_requires_max_(DISPATCH_LEVEL) KIRQL KeAcquireSpinLockRaiseToDpc(PKSPIN_LOCK);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeAreAllApcsDisabled(void);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeAreApcsDisabled(void);
DECLSPEC_NORETURN void NTAPI KeBugCheck(ULONG);
DECLSPEC_NORETURN void NTAPI KeBugCheckEx(ULONG, ULONG_PTR, ULONG_PTR, ULONG_PTR, ULONG_PTR);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeCancelTimer(PKTIMER);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeClearEvent(PRKEVENT);
NTSTATUS KeConvertAuxiliaryCounterToPerformanceCounter(ULONG64, PULONG64, PULONG64);
NTSTATUS KeConvertPerformanceCounterToAuxiliaryCounter(ULONG64, PULONG64, PULONG64);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeDelayExecutionThread(KPROCESSOR_MODE, BOOLEAN,
    PLARGE_INTEGER);
BOOLEAN KeDeregisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD);
BOOLEAN KeDeregisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeDeregisterNmiCallback(PVOID);
_IRQL_requires_max_(PASSIVE_LEVEL) void KeDeregisterProcessorChangeCallback(PVOID);
_IRQL_requires_max_(APC_LEVEL) void KeEnterCriticalRegion(void);
_IRQL_requires_max_(APC_LEVEL) void KeEnterGuardedRegion(void);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeExpandKernelStackAndCallout(PEXPAND_STACK_CALLOUT, PVOID,
    SIZE_T);
NTSTATUS KeExpandKernelStackAndCalloutEx(PEXPAND_STACK_CALLOUT, PVOID, SIZE_T, BOOLEAN, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeFlushIoBuffers(PMDL, BOOLEAN, BOOLEAN);
_IRQL_requires_max_(PASSIVE_LEVEL) void KeFlushQueuedDpcs(void);
void KeFlushWriteBuffer(void);
KIRQL NTAPI KeGetCurrentIrql(void);
USHORT KeGetCurrentNodeNumber(void);
ULONG NTAPI KeGetCurrentProcessorIndex(void);
ULONG NTAPI KeGetCurrentProcessorNumber(void);
ULONG KeGetCurrentProcessorNumberEx(PPROCESSOR_NUMBER);
PKTHREAD NTAPI KeGetCurrentThread(void);
ULONG KeGetProcessorIndexFromNumber(PPROCESSOR_NUMBER);
NTSTATUS KeGetProcessorNumberFromIndex(ULONG, PPROCESSOR_NUMBER);
ULONG KeGetRecommendedSharedDataAlignment(void);
NTSTATUS KeInitializeCrashDumpHeader(ULONG, ULONG, PVOID, ULONG, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeInitializeDeviceQueue(PKDEVICE_QUEUE);
void KeInitializeDpc(PRKDPC, PKDEFERRED_ROUTINE, PVOID);
void KeInitializeEvent(PRKEVENT, EVENT_TYPE, BOOLEAN);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL KeInitializeGuardedMutex(PKGUARDED_MUTEX);
void KeInitializeMutex(PRKMUTEX, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) void KeInitializeSemaphore(PRKSEMAPHORE, LONG, LONG);
void NTAPI KeInitializeSpinLock(PKSPIN_LOCK);
void KeInitializeThreadedDpc(PRKDPC, PKDEFERRED_ROUTINE, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeInitializeTimer(PKTIMER);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeInitializeTimerEx(PKTIMER, TIMER_TYPE);
_IRQL_requires_(DISPATCH_LEVEL) BOOLEAN KeInsertByKeyDeviceQueue(PKDEVICE_QUEUE,
    PKDEVICE_QUEUE_ENTRY, ULONG);
_IRQL_requires_(DISPATCH_LEVEL) BOOLEAN KeInsertDeviceQueue(PKDEVICE_QUEUE, PKDEVICE_QUEUE_ENTRY);
BOOLEAN KeInsertQueueDpc(PRKDPC, PVOID, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeInvalidateAllCaches(void);
_IRQL_requires_max_(DISPATCH_LEVEL) void FASTCALL KeInvalidateRangeAllCaches(PVOID, ULONG);
ULONG_PTR KeIpiGenericCall(PKIPI_BROADCAST_WORKER, ULONG_PTR);
_IRQL_requires_max_(APC_LEVEL) void KeLeaveCriticalRegion(void);
_IRQL_requires_max_(APC_LEVEL) void KeLeaveGuardedRegion(void);
void KeLowerIrql(KIRQL);
void KeMemoryBarrier(void);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KePulseEvent(PRKEVENT, KPRIORITY, BOOLEAN);
USHORT KeQueryActiveGroupCount(void);
ULONG KeQueryActiveProcessorCount(PKAFFINITY);
ULONG KeQueryActiveProcessorCountEx(USHORT);
KAFFINITY KeQueryActiveProcessors(void);
NTSTATUS KeQueryAuxiliaryCounterFrequency(PULONG64);
_IRQL_requires_(DISPATCH_LEVEL) NTSTATUS KeQueryDpcWatchdogInformation(PKDPC_WATCHDOG_INFORMATION);
KAFFINITY KeQueryGroupAffinity(USHORT);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeQueryHardwareCounterConfiguration(PHARDWARE_COUNTER,
    ULONG, PULONG);
USHORT KeQueryHighestNodeNumber(void);
ULONG64 KeQueryInterruptTimePrecise(PULONG64);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS KeQueryLogicalProcessorRelationship(PPROCESSOR_NUMBER,
    LOGICAL_PROCESSOR_RELATIONSHIP, PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX, PULONG);
USHORT KeQueryMaximumGroupCount(void);
ULONG KeQueryMaximumProcessorCount(void);
ULONG KeQueryMaximumProcessorCountEx(USHORT);
void KeQueryNodeActiveAffinity(USHORT, PGROUP_AFFINITY, PUSHORT);
USHORT KeQueryNodeMaximumProcessorCount(USHORT);
LARGE_INTEGER KeQueryPerformanceCounter(PLARGE_INTEGER);
_IRQL_requires_max_(PASSIVE_LEVEL) KPRIORITY KeQueryPriorityThread(PKTHREAD);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG KeQueryRuntimeThread(PKTHREAD, PULONG);
void KeQuerySystemTimePrecise(PLARGE_INTEGER);
ULONG KeQueryTimeIncrement(void);
ULONGLONG KeQueryUnbiasedInterruptTime(void);
_IRQL_requires_max_(DISPATCH_LEVEL) KIRQL KeRaiseIrqlToDpcLevel(void);
KIRQL KeRaiseIrqlToSynchLevel(void);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeReadStateEvent(PRKEVENT);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeReadStateMutex(PRKMUTEX);
LONG KeReadStateSemaphore(PRKSEMAPHORE);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeReadStateTimer(PKTIMER);
BOOLEAN KeRegisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD, PKBUGCHECK_CALLBACK_ROUTINE, PVOID,
    ULONG, PUCHAR);
BOOLEAN KeRegisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD,
    PKBUGCHECK_REASON_CALLBACK_ROUTINE, KBUGCHECK_CALLBACK_REASON, PUCHAR);
_IRQL_requires_max_(APC_LEVEL) PVOID KeRegisterNmiCallback(PNMI_CALLBACK, PVOID);
_IRQL_requires_max_(PASSIVE_LEVEL) PVOID
    KeRegisterProcessorChangeCallback(PPROCESSOR_CALLBACK_FUNCTION, PVOID, ULONG);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL KeReleaseGuardedMutex(PKGUARDED_MUTEX);
_IRQL_requires_max_(APC_LEVEL) void FASTCALL KeReleaseGuardedMutexUnsafe(PKGUARDED_MUTEX);
_IRQL_requires_(DISPATCH_LEVEL) void FASTCALL KeReleaseInStackQueuedSpinLock(PKLOCK_QUEUE_HANDLE);
void FASTCALL KeReleaseInStackQueuedSpinLockForDpc(PKLOCK_QUEUE_HANDLE);
void FASTCALL KeReleaseInStackQueuedSpinLockFromDpcLevel(PKLOCK_QUEUE_HANDLE);
void KeReleaseInterruptSpinLock(PKINTERRUPT, KIRQL);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeReleaseMutex(PRKMUTEX, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeReleaseSemaphore(PRKSEMAPHORE, KPRIORITY, LONG, BOOLEAN);
_IRQL_requires_(DISPATCH_LEVEL) void KeReleaseSpinLock(PKSPIN_LOCK, KIRQL);
void FASTCALL KeReleaseSpinLockForDpc(PKSPIN_LOCK, KIRQL);
_IRQL_requires_(DISPATCH_LEVEL) void KeReleaseSpinLockFromDpcLevel(PKSPIN_LOCK);
_IRQL_requires_(DISPATCH_LEVEL) PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(PKDEVICE_QUEUE,
    ULONG);
_IRQL_requires_(DISPATCH_LEVEL) PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(PKDEVICE_QUEUE);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeRemoveEntryDeviceQueue(PKDEVICE_QUEUE,
    PKDEVICE_QUEUE_ENTRY);
BOOLEAN KeRemoveQueueDpc(PRKDPC);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeResetEvent(PRKEVENT);
_IRQL_requires_max_(DISPATCH_LEVEL) void NTAPI KeRestoreExtendedProcessorState(PXSTATE_SAVE);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS NTAPI KeRestoreFloatingPointState(PKFLOATING_SAVE);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeRevertToUserAffinityThreadEx(KAFFINITY);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeRevertToUserGroupAffinityThread(PGROUP_AFFINITY);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS NTAPI KeSaveExtendedProcessorState(ULONG64,
    PXSTATE_SAVE);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS NTAPI KeSaveFloatingPointState(PKFLOATING_SAVE);
_IRQL_requires_max_(PASSIVE_LEVEL) LONG KeSetBasePriorityThread(PKTHREAD, LONG);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeSetCoalescableTimer(PKTIMER, LARGE_INTEGER, ULONG,
    ULONG, PKDPC);
_IRQL_requires_max_(DISPATCH_LEVEL) LONG KeSetEvent(PRKEVENT, KPRIORITY, BOOLEAN);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS KeSetHardwareCounterConfiguration(PHARDWARE_COUNTER, ULONG);
void KeSetImportanceDpc(PRKDPC, KDPC_IMPORTANCE);
_IRQL_requires_max_(PASSIVE_LEVEL) KPRIORITY KeSetPriorityThread(PKTHREAD, KPRIORITY);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeSetSystemAffinityThread(KAFFINITY);
_IRQL_requires_max_(DISPATCH_LEVEL) KAFFINITY KeSetSystemAffinityThreadEx(KAFFINITY);
_IRQL_requires_max_(DISPATCH_LEVEL) void KeSetSystemGroupAffinityThread(PGROUP_AFFINITY,
    PGROUP_AFFINITY);
void KeSetTargetProcessorDpc(PRKDPC, CCHAR);
NTSTATUS KeSetTargetProcessorDpcEx(PKDPC, PPROCESSOR_NUMBER);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeSetTimer(PKTIMER, LARGE_INTEGER, PKDPC);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN KeSetTimerEx(PKTIMER, LARGE_INTEGER, LONG, PKDPC);
_IRQL_requires_(DISPATCH_LEVEL) LOGICAL KeShouldYieldProcessor(void);
void KeStallExecutionProcessor(ULONG);
BOOLEAN KeSynchronizeExecution(PKINTERRUPT, PKSYNCHRONIZE_ROUTINE, PVOID);
BOOLEAN FASTCALL KeTestSpinLock(PKSPIN_LOCK);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN FASTCALL KeTryToAcquireGuardedMutex(PKGUARDED_MUTEX);
_IRQL_requires_(DISPATCH_LEVEL) BOOLEAN FASTCALL KeTryToAcquireSpinLockAtDpcLevel(PKSPIN_LOCK);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS KeWaitForMultipleObjects(ULONG, PVOID *, WAIT_TYPE,
    KWAIT_REASON, KPROCESSOR_MODE, BOOLEAN, PLARGE_INTEGER, PKWAIT_BLOCK);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS KeWaitForSingleObject(PVOID, KWAIT_REASON,
    KPROCESSOR_MODE, BOOLEAN, PLARGE_INTEGER);
KIRQL FASTCALL KfRaiseIrql(KIRQL);
#endif
