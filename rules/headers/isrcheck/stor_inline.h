// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Storport services that are inline code over StorPortNotification and StorPortExtendedFunction.
#ifndef ISRCHECK_STOR_INLINE_H
#define ISRCHECK_STOR_INLINE_H
FORCEINLINE BOOLEAN StorPortEnablePassiveInitialization(PVOID DeviceExtension,
    PHW_PASSIVE_INITIALIZE_ROUTINE HwPassiveInitializeRoutine)
{
    BOOLEAN done = FALSE;
    StorPortNotification(EnablePassiveInitialization, DeviceExtension,
        HwPassiveInitializeRoutine, &done);
    return done;
}
FORCEINLINE void StorPortInitializeDpc(PVOID DeviceExtension, PSTOR_DPC Dpc, PHW_DPC_ROUTINE
    HwDpcRoutine)
{
    StorPortNotification(InitializeDpc, DeviceExtension, Dpc, HwDpcRoutine);
}
FORCEINLINE BOOLEAN StorPortIssueDpc(PVOID DeviceExtension, PSTOR_DPC Dpc, PVOID SystemArgument1,
    PVOID SystemArgument2)
{
    BOOLEAN queued = FALSE;
    StorPortNotification(IssueDpc, DeviceExtension, Dpc, SystemArgument1, SystemArgument2,
        &queued);
    return queued;
}
FORCEINLINE void StorPortAcquireSpinLock(PVOID DeviceExtension, STOR_SPINLOCK SpinLock, PVOID
    LockContext, PSTOR_LOCK_HANDLE LockHandle)
{
    StorPortNotification(AcquireSpinLock, DeviceExtension, SpinLock, LockContext, LockHandle);
}
FORCEINLINE void StorPortReleaseSpinLock(PVOID DeviceExtension, PSTOR_LOCK_HANDLE LockHandle)
{
    StorPortNotification(ReleaseSpinLock, DeviceExtension, LockHandle);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortAllocatePool(PVOID HwDeviceExtension,
    ULONG NumberOfBytes, ULONG Tag, PVOID *BufferPointer)
{
    return StorPortExtendedFunction(ExtFunctionAllocatePool, HwDeviceExtension, NumberOfBytes,
        Tag, BufferPointer);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortFreePool(PVOID HwDeviceExtension,
    PVOID BufferPointer)
{
    return StorPortExtendedFunction(ExtFunctionFreePool, HwDeviceExtension, BufferPointer);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortAllocateMdl(PVOID HwDeviceExtension,
    PVOID BufferPointer, ULONG NumberOfBytes, PVOID *Mdl)
{
    return StorPortExtendedFunction(ExtFunctionAllocateMdl, HwDeviceExtension, BufferPointer,
        NumberOfBytes, Mdl);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortFreeMdl(PVOID HwDeviceExtension,
    PVOID Mdl)
{
    return StorPortExtendedFunction(ExtFunctionFreeMdl, HwDeviceExtension, Mdl);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortBuildMdlForNonPagedPool(PVOID
    HwDeviceExtension, PVOID Mdl)
{
    return StorPortExtendedFunction(ExtFunctionBuildMdlForNonPagedPool, HwDeviceExtension, Mdl);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortGetSystemAddress(PVOID
    HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb, PVOID *SystemAddress)
{
    return StorPortExtendedFunction(ExtFunctionGetSystemAddress, HwDeviceExtension, Srb,
        SystemAddress);
}
FORCEINLINE ULONG StorPortGetOriginalMdl(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb, PVOID
    *Mdl)
{
    return StorPortExtendedFunction(ExtFunctionGetOriginalMdl, HwDeviceExtension, Srb, Mdl);
}
FORCEINLINE ULONG StorPortCompleteServiceIrp(PVOID HwDeviceExtension, PVOID Irp)
{
    return StorPortExtendedFunction(ExtFunctionCompleteServiceIrp, HwDeviceExtension, Irp);
}
FORCEINLINE ULONG StorPortGetDeviceObjects(PVOID HwDeviceExtension, PVOID *AdapterDeviceObject,
    PVOID *PhysicalDeviceObject, PVOID *LowerDeviceObject)
{
    return StorPortExtendedFunction(ExtFunctionGetDeviceObjects, HwDeviceExtension,
        AdapterDeviceObject, PhysicalDeviceObject, LowerDeviceObject);
}
_IRQL_requires_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortBuildScatterGatherList(PVOID
    HwDeviceExtension, PVOID Mdl, PVOID CurrentVa, ULONG Length, PPOST_SCATTER_GATHER_EXECUTE
    ExecutionRoutine, PVOID Context, BOOLEAN WriteToDevice, PVOID ScatterGatherBuffer, ULONG
    ScatterGatherBufferLength)
{
    return StorPortExtendedFunction(ExtFunctionBuildScatterGatherList, HwDeviceExtension, Mdl,
        CurrentVa, Length, ExecutionRoutine, Context, WriteToDevice, ScatterGatherBuffer,
        ScatterGatherBufferLength);
}
_IRQL_requires_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortPutScatterGatherList(PVOID
    HwDeviceExtension, PSTOR_SCATTER_GATHER_LIST ScatterGatherList, BOOLEAN WriteToDevice)
{
    return StorPortExtendedFunction(ExtFunctionPutScatterGatherList, HwDeviceExtension,
        ScatterGatherList, WriteToDevice);
}
FORCEINLINE ULONG StorPortAcquireMSISpinLock(PVOID HwDeviceExtension, ULONG MessageId, PULONG
    OldIrql)
{
    return StorPortExtendedFunction(ExtFunctionAcquireMSISpinLock, HwDeviceExtension, MessageId,
        OldIrql);
}
FORCEINLINE ULONG StorPortReleaseMSISpinLock(PVOID HwDeviceExtension, ULONG MessageId, ULONG
    OldIrql)
{
    return StorPortExtendedFunction(ExtFunctionReleaseMSISpinLock, HwDeviceExtension, MessageId,
        OldIrql);
}
FORCEINLINE ULONG StorPortGetMSIInfo(PVOID HwDeviceExtension, ULONG MessageId,
    PMESSAGE_INTERRUPT_INFORMATION InterruptInfo)
{
    return StorPortExtendedFunction(ExtFunctionGetMessageInterruptInformation,
        HwDeviceExtension, MessageId, InterruptInfo);
}
FORCEINLINE ULONG StorPortInitializePerfOpts(PVOID HwDeviceExtension, BOOLEAN Query,
    PPERF_CONFIGURATION_DATA PerfConfigData)
{
    return StorPortExtendedFunction(ExtFunctionInitializePerformanceOptimizations,
        HwDeviceExtension, Query, PerfConfigData);
}
FORCEINLINE ULONG StorPortInitializeRpmb(PVOID HwDeviceExtension, PSTOR_ADDRESS StorAddress,
    PSTOR_RPMB_CAPABILITIES_DATA RpmbCapabilitiesData)
{
    return StorPortExtendedFunction(ExtFunctionInitializeRpmb, HwDeviceExtension, StorAddress,
        RpmbCapabilitiesData);
}
FORCEINLINE ULONG StorPortGetStartIoPerfParams(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb,
    PSTARTIO_PERFORMANCE_PARAMETERS StartIoPerfParams)
{
    return StorPortExtendedFunction(ExtFunctionGetStartIoPerformanceParameters,
        HwDeviceExtension, Srb, StartIoPerfParams);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortLogSystemEvent(PVOID
    HwDeviceExtension, PSTOR_LOG_EVENT_DETAILS LogDetails, PULONG MaximumSize)
{
    return StorPortExtendedFunction(ExtFunctionLogSystemEvent, HwDeviceExtension, LogDetails,
        MaximumSize);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortGetCurrentProcessorNumber(PVOID
    HwDeviceExtension, PPROCESSOR_NUMBER ProcNumber)
{
    return StorPortExtendedFunction(ExtFunctionGetCurrentProcessorNumber, HwDeviceExtension,
        ProcNumber);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortGetGroupAffinity(PVOID
    HwDeviceExtension, USHORT GroupNumber, PKAFFINITY GroupAffinityMask)
{
    return StorPortExtendedFunction(ExtFunctionGetGroupAffinity, HwDeviceExtension, GroupNumber,
        GroupAffinityMask);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortGetActiveGroupCount(PVOID
    HwDeviceExtension, PUSHORT NumberGroups)
{
    return StorPortExtendedFunction(ExtFunctionGetActiveGroupCount, HwDeviceExtension,
        NumberGroups);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortGetNodeAffinity(PVOID
    HwDeviceExtension, ULONG NodeNumber, PGROUP_AFFINITY NodeAffinityMask)
{
    return StorPortExtendedFunction(ExtFunctionGetNodeAffinity, HwDeviceExtension, NodeNumber,
        NodeAffinityMask);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortGetActiveNodeCount(PVOID
    HwDeviceExtension, PULONG NumberNodes)
{
    return StorPortExtendedFunction(ExtFunctionGetActiveNodeCount, HwDeviceExtension,
        NumberNodes);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortGetHighestNodeNumber(PVOID
    HwDeviceExtension, PULONG HighestNode)
{
    return StorPortExtendedFunction(ExtFunctionGetHighestNodeNumber, HwDeviceExtension,
        HighestNode);
}
FORCEINLINE ULONG StorPortGetProcessorIndexFromNumber(PVOID HwDeviceExtension, PPROCESSOR_NUMBER
    ProcessorNumber, PULONG ProcessorIndex)
{
    return StorPortExtendedFunction(ExtFunctionGetProcessorIndexFromNumber, HwDeviceExtension,
        ProcessorNumber, ProcessorIndex);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortGetLogicalProcessorRelationship(PVOID
    HwDeviceExtension, PPROCESSOR_NUMBER ProcessorNumber, LOGICAL_PROCESSOR_RELATIONSHIP
    RelationshipType, PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information, PULONG Length)
{
    return StorPortExtendedFunction(ExtFunctionGetLogicalProcessorRelationship,
        HwDeviceExtension, ProcessorNumber, RelationshipType, Information, Length);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG
    StorPortAllocateContiguousMemorySpecifyCacheNode(PVOID HwDeviceExtension, SIZE_T NumberOfBytes,
    PHYSICAL_ADDRESS LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress,
    PHYSICAL_ADDRESS BoundaryAddressMultiple, MEMORY_CACHING_TYPE CacheType, NODE_REQUIREMENT
    PreferredNode, PVOID *BufferPointer)
{
    return StorPortExtendedFunction(ExtFunctionAllocateContiguousMemorySpecifyCacheNode,
        HwDeviceExtension, NumberOfBytes, LowestAcceptableAddress, HighestAcceptableAddress,
        BoundaryAddressMultiple, CacheType, PreferredNode, BufferPointer);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG
    StorPortFreeContiguousMemorySpecifyCache(PVOID HwDeviceExtension, PVOID BaseAddress, SIZE_T
    NumberOfBytes, MEMORY_CACHING_TYPE CacheType)
{
    return StorPortExtendedFunction(ExtFunctionFreeContiguousMemorySpecifyCache,
        HwDeviceExtension, BaseAddress, NumberOfBytes, CacheType);
}
FORCEINLINE ULONG StorPortSetPowerSettingNotificationGuids(PVOID HwDeviceExtension, ULONG
    GuidCount, LPGUID Guid)
{
    return StorPortExtendedFunction(ExtFunctionSetPowerSettingNotificationGuids,
        HwDeviceExtension, GuidCount, Guid);
}
_IRQL_requires_max_(PASSIVE_LEVEL) FORCEINLINE ULONG StorPortInvokeAcpiMethod(PVOID
    HwDeviceExtension, PSTOR_ADDRESS Address, ULONG MethodName, PVOID InputBuffer, ULONG
    InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength, PULONG BytesReturned)
{
    return StorPortExtendedFunction(ExtFunctionInvokeAcpiMethod, HwDeviceExtension, Address,
        MethodName, InputBuffer, InputBufferLength, OutputBuffer, OutputBufferLength,
        BytesReturned);
}
FORCEINLINE ULONG StorPortGetActivityIdSrb(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb, LPGUID
    ActivityId)
{
    return StorPortExtendedFunction(ExtFunctionGetActivityId, HwDeviceExtension, Srb,
        ActivityId);
}
FORCEINLINE ULONG StorPortGetDataInBufferMdl(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb,
    PVOID *Mdl)
{
    return StorPortExtendedFunction(ExtFunctionGetDataInBufferMdl, HwDeviceExtension, Srb, Mdl);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortGetDataInBufferSystemAddress(PVOID
    HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb, PVOID *SystemAddress)
{
    return StorPortExtendedFunction(ExtFunctionGetDataInBufferSystemAddress, HwDeviceExtension,
        Srb, SystemAddress);
}
FORCEINLINE ULONG StorPortGetDataInBufferScatterGatherList(PVOID HwDeviceExtension,
    PSCSI_REQUEST_BLOCK Srb, PSTOR_SCATTER_GATHER_LIST *SgList)
{
    return StorPortExtendedFunction(ExtFunctionGetDataInBufferScatterGatherList,
        HwDeviceExtension, Srb, SgList);
}
FORCEINLINE ULONG StorPortFlushDataBufferMdl(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    return StorPortExtendedFunction(ExtFunctionFlushDataBufferMdl, HwDeviceExtension, Srb);
}
_IRQL_requires_max_(PASSIVE_LEVEL) FORCEINLINE ULONG StorPortRegistryReadAdapterKey(PVOID
    HwDeviceExtension, PUCHAR SubKeyName, PUCHAR ValueName, ULONG ValueType, PVOID *ValueData,
    PULONG ValueDataLength)
{
    return StorPortExtendedFunction(ExtFunctionRegistryReadAdapterKey, HwDeviceExtension,
        SubKeyName, ValueName, ValueType, ValueData, ValueDataLength);
}
_IRQL_requires_max_(PASSIVE_LEVEL) FORCEINLINE ULONG StorPortRegistryWriteAdapterKey(PVOID
    HwDeviceExtension, PUCHAR SubKeyName, PUCHAR ValueName, ULONG ValueType, PVOID ValueData, ULONG
    ValueDataLength)
{
    return StorPortExtendedFunction(ExtFunctionRegistryWriteAdapterKey, HwDeviceExtension,
        SubKeyName, ValueName, ValueType, ValueData, ValueDataLength);
}
FORCEINLINE ULONG StorPortMarkDumpMemory(PVOID HwDeviceExtension, PVOID Address, ULONG_PTR Length,
    ULONG Flags)
{
    return StorPortExtendedFunction(ExtFunctionMarkDumpMemory, HwDeviceExtension, Address,
        Length, Flags);
}
FORCEINLINE ULONG StorPortSetUnitAttributes(PVOID HwDeviceExtension, PSTOR_ADDRESS Address,
    STOR_UNIT_ATTRIBUTES Attributes)
{
    return StorPortExtendedFunction(ExtFunctionSetUnitAttributes, HwDeviceExtension, Address,
        Attributes);
}
FORCEINLINE ULONG StorPortQueryPerformanceCounter(PVOID HwDeviceExtension, PLARGE_INTEGER
    PerformanceFrequency, PLARGE_INTEGER PerformanceCounter)
{
    return StorPortExtendedFunction(ExtFunctionQueryPerformanceCounter, HwDeviceExtension,
        PerformanceFrequency, PerformanceCounter);
}
FORCEINLINE ULONG StorPortGetSystemPortNumber(PVOID HwDeviceExtension, PSTOR_ADDRESS Address)
{
    return StorPortExtendedFunction(ExtFunctionGetSystemPortNumber, HwDeviceExtension, Address);
}
FORCEINLINE ULONG StorPortSetAdapterBusType(PVOID HwDeviceExtension, ULONG BusType)
{
    return StorPortExtendedFunction(ExtFunctionSetAdapterBusType, HwDeviceExtension, BusType);
}
FORCEINLINE ULONG StorPortGetRequestInfo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb,
    PSTOR_REQUEST_INFO RequestInfo)
{
    return StorPortExtendedFunction(ExtFunctionGetRequestInfo, HwDeviceExtension, Srb,
        RequestInfo);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortInitializeWorker(PVOID
    HwDeviceExtension, PVOID *Worker)
{
    return StorPortExtendedFunction(ExtFunctionInitializeWorker, HwDeviceExtension, Worker);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortQueueWorkItem(PVOID
    HwDeviceExtension, PHW_WORKITEM WorkItemCallback, PVOID Worker, PVOID Context)
{
    return StorPortExtendedFunction(ExtFunctionQueueWorkItem, HwDeviceExtension,
        WorkItemCallback, Worker, Context);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortFreeWorker(PVOID HwDeviceExtension,
    PVOID Worker)
{
    return StorPortExtendedFunction(ExtFunctionFreeWorker, HwDeviceExtension, Worker);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortInitializeTimer(PVOID
    HwDeviceExtension, PVOID *TimerHandle)
{
    return StorPortExtendedFunction(ExtFunctionInitializeTimer, HwDeviceExtension, TimerHandle);
}
FORCEINLINE ULONG StorPortRequestTimer(PVOID HwDeviceExtension, PVOID TimerHandle, PHW_TIMER_EX
    TimerCallback, PVOID CallbackContext, ULONGLONG TimerValue, ULONGLONG TolerableDelay)
{
    return StorPortExtendedFunction(ExtFunctionRequestTimer, HwDeviceExtension, TimerHandle,
        TimerCallback, CallbackContext, TimerValue, TolerableDelay);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortFreeTimer(PVOID HwDeviceExtension,
    PVOID TimerHandle)
{
    return StorPortExtendedFunction(ExtFunctionFreeTimer, HwDeviceExtension, TimerHandle);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortInitializeSListHead(PVOID
    HwDeviceExtension, PSTOR_SLIST_HEADER SListHead)
{
    return StorPortExtendedFunction(ExtFunctionInitializeSListHead, HwDeviceExtension,
        SListHead);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortInterlockedFlushSList(PVOID
    HwDeviceExtension, PSTOR_SLIST_HEADER SListHead, PSTOR_SLIST_ENTRY *Result)
{
    return StorPortExtendedFunction(ExtFunctionInterlockedFlushSList, HwDeviceExtension,
        SListHead, Result);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortInterlockedPopEntrySList(PVOID
    HwDeviceExtension, PSTOR_SLIST_HEADER SListHead, PSTOR_SLIST_ENTRY *Result)
{
    return StorPortExtendedFunction(ExtFunctionInterlockedPopEntrySList, HwDeviceExtension,
        SListHead, Result);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortInterlockedPushEntrySList(PVOID
    HwDeviceExtension, PSTOR_SLIST_HEADER SListHead, PSTOR_SLIST_ENTRY SListEntry,
    PSTOR_SLIST_ENTRY *Result)
{
    return StorPortExtendedFunction(ExtFunctionInterlockedPushEntrySList, HwDeviceExtension,
        SListHead, SListEntry, Result);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortQueryDepthSList(PVOID
    HwDeviceExtension, PSTOR_SLIST_HEADER SListHead, PSHORT Result)
{
    return StorPortExtendedFunction(ExtFunctionQueryDepthSList, HwDeviceExtension, SListHead,
        Result);
}
FORCEINLINE ULONG StorPortAllocateHostMemoryBuffer(PVOID HwDeviceExtension, SIZE_T MinimumBytes,
    SIZE_T PreferredBytes, ULONGLONG UtilizationBytes, ULONG AlignmentBytes, PHYSICAL_ADDRESS
    LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress, PHYSICAL_ADDRESS
    BoundaryAddressMultiple, PACCESS_RANGE PhysicalAddressRanges, PULONG PhysicalAddressRangeCount)
{
    return StorPortExtendedFunction(ExtFunctionAllocateHmb, HwDeviceExtension, MinimumBytes,
        PreferredBytes, UtilizationBytes, AlignmentBytes, LowestAcceptableAddress,
        HighestAcceptableAddress, BoundaryAddressMultiple, PhysicalAddressRanges,
        PhysicalAddressRangeCount);
}
FORCEINLINE ULONG StorPortFreeHostMemoryBuffer(PVOID HwDeviceExtension, PACCESS_RANGE
    PhysicalAddressRanges, ULONG PhysicalAddressRangeCount)
{
    return StorPortExtendedFunction(ExtFunctionFreeHmb, HwDeviceExtension,
        PhysicalAddressRanges, PhysicalAddressRangeCount);
}
FORCEINLINE ULONG StorPortInitializePoFxPower(PVOID HwDeviceExtension, PSTOR_ADDRESS Address,
    PSTOR_POFX_DEVICE Device, PBOOLEAN D3ColdEnabled)
{
    return StorPortExtendedFunction(ExtFunctionInitializePoFxPower, HwDeviceExtension, Address,
        Device, D3ColdEnabled);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortPoFxActivateComponent(PVOID
    HwDeviceExtension, PSTOR_ADDRESS Address, PSCSI_REQUEST_BLOCK Srb, ULONG Component, ULONG
    Flags)
{
    return StorPortExtendedFunction(ExtFunctionPoFxActivateComponent, HwDeviceExtension,
        Address, Srb, Component, Flags);
}
FORCEINLINE ULONG StorPortPoFxIdleComponent(PVOID HwDeviceExtension, PSTOR_ADDRESS Address,
    PSCSI_REQUEST_BLOCK Srb, ULONG Component, ULONG Flags)
{
    return StorPortExtendedFunction(ExtFunctionPoFxIdleComponent, HwDeviceExtension, Address,
        Srb, Component, Flags);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortPoFxSetComponentLatency(PVOID
    HwDeviceExtension, PSTOR_ADDRESS Address, ULONG Component, ULONGLONG Latency)
{
    return StorPortExtendedFunction(ExtFunctionPoFxSetComponentLatency, HwDeviceExtension,
        Address, Component, Latency);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortPoFxSetComponentResidency(PVOID
    HwDeviceExtension, PSTOR_ADDRESS Address, ULONG Component, ULONGLONG Residency)
{
    return StorPortExtendedFunction(ExtFunctionPoFxSetComponentResidency, HwDeviceExtension,
        Address, Component, Residency);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortPoFxPowerControl(PVOID
    HwDeviceExtension, PSTOR_ADDRESS Address, LPCGUID PowerControlCode, PVOID InBuffer, SIZE_T
    InBufferSize, PVOID OutBuffer, SIZE_T OutBufferSize, PSIZE_T BytesReturned)
{
    return StorPortExtendedFunction(ExtFunctionPoFxPowerControl, HwDeviceExtension, Address,
        PowerControlCode, InBuffer, InBufferSize, OutBuffer, OutBufferSize, BytesReturned);
}
FORCEINLINE ULONG StorPortPoFxSetIdleTimeout(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, ULONG
    IdleTimeoutInMS)
{
    return StorPortExtendedFunction(ExtFunctionPoFxSetIdleTimeout, HwDeviceExtension, Address,
        IdleTimeoutInMS);
}
FORCEINLINE ULONG StorPortPoFxRegisterPerfStates(PVOID HwDeviceExtension, PSTOR_ADDRESS Address,
    ULONG Component, ULONGLONG Flags, ULONG PerfSetCount, PSTOR_POFX_COMPONENT_PERF_SET PerfSets)
{
    return StorPortExtendedFunction(ExtFunctionPoFxRegisterPerfStates, HwDeviceExtension,
        Address, Component, Flags, PerfSetCount, PerfSets);
}
FORCEINLINE ULONG StorPortPoFxSetPerfState(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, ULONG
    Component, ULONG Flags, ULONG SetIndex, ULONG State, PVOID Context)
{
    return StorPortExtendedFunction(ExtFunctionPoFxSetPerfState, HwDeviceExtension, Address,
        Component, Flags, SetIndex, State, Context);
}
_IRQL_requires_max_(PASSIVE_LEVEL) FORCEINLINE ULONG StorPortIsDeviceOperationAllowed(PVOID
    HwDeviceExtension, PSTOR_ADDRESS Address, LPCGUID DeviceOperation, ULONG *AllowedFlag)
{
    return StorPortExtendedFunction(ExtFunctionDeviceOperationAllowed, HwDeviceExtension,
        Address, DeviceOperation, AllowedFlag);
}
_IRQL_requires_max_(PASSIVE_LEVEL) FORCEINLINE ULONG StorPortIsCurrentOsInstallationUpgrade(PVOID
    HwDeviceExtension, BOOLEAN *Upgraded)
{
    return StorPortExtendedFunction(ExtFunctionCurrentOsInstallationUpgrade, HwDeviceExtension,
        Upgraded);
}
FORCEINLINE ULONG StorPortGetD3ColdSupport(PVOID HwDeviceExtension, PVOID Address, PBOOLEAN
    Supported)
{
    return StorPortExtendedFunction(ExtFunctionGetD3ColdSupport, HwDeviceExtension, Address,
        Supported);
}
FORCEINLINE ULONG StorPortPropagateIrpExtension(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb,
    PVOID TargetIrp, ULONG Flags)
{
    return StorPortExtendedFunction(ExtFunctionPropagateIrpExtension, HwDeviceExtension, Srb,
        TargetIrp, Flags);
}
FORCEINLINE ULONG StorPortInterlockedInsertHeadList(PVOID HwDeviceExtension, PSTOR_LIST_ENTRY
    ListHead, PSTOR_LIST_ENTRY ListEntry, PSTOR_LIST_ENTRY *Result, PSTOR_KSPIN_LOCK Lock)
{
    return StorPortExtendedFunction(ExtFunctionInterlockedInsertHeadList, HwDeviceExtension,
        ListHead, ListEntry, Result, Lock);
}
FORCEINLINE ULONG StorPortInterlockedInsertTailList(PVOID HwDeviceExtension, PSTOR_LIST_ENTRY
    ListHead, PSTOR_LIST_ENTRY ListEntry, PSTOR_LIST_ENTRY *Result, PSTOR_KSPIN_LOCK Lock)
{
    return StorPortExtendedFunction(ExtFunctionInterlockedInsertTailList, HwDeviceExtension,
        ListHead, ListEntry, Result, Lock);
}
FORCEINLINE ULONG StorPortInterlockedRemoveHeadList(PVOID HwDeviceExtension, PSTOR_LIST_ENTRY
    ListHead, PSTOR_LIST_ENTRY *Result, PSTOR_KSPIN_LOCK Lock)
{
    return StorPortExtendedFunction(ExtFunctionInterlockedRemoveHeadList, HwDeviceExtension,
        ListHead, Result, Lock);
}
FORCEINLINE ULONG StorPortInitializeSpinlock(PVOID HwDeviceExtension, PSTOR_KSPIN_LOCK Lock)
{
    return StorPortExtendedFunction(ExtFunctionInitializeSpinlock, HwDeviceExtension, Lock);
}
FORCEINLINE ULONG StorPortGetPfns(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb, PVOID Mdl,
    PVOID *Pfns, ULONG *PfnCount, ULONG *StartingOffset)
{
    return StorPortExtendedFunction(ExtFunctionGetPfns, HwDeviceExtension, Srb, Mdl, Pfns,
        PfnCount, StartingOffset);
}
FORCEINLINE ULONG StorPortInitializeCryptoEngine(PVOID HwDeviceExtension,
    PSTOR_CRYPTO_CAPABILITIES_DATA CryptoCapabilitiesData)
{
    return StorPortExtendedFunction(ExtFunctionInitializeCryptoEngine, HwDeviceExtension,
        CryptoCapabilitiesData);
}
FORCEINLINE ULONG StorPortGetRequestCryptoInfo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb,
    PSTOR_CRYPTO_KEY_INFO CryptoKeyInfo)
{
    return StorPortExtendedFunction(ExtFunctionGetRequestCryptoInfo, HwDeviceExtension, Srb,
        CryptoKeyInfo);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortEtwEvent2(PVOID HwDeviceExtension,
    PSTOR_ADDRESS Address, ULONG EventId, PWSTR EventDescription, ULONGLONG EventKeywords,
    STORPORT_ETW_LEVEL EventLevel, STORPORT_ETW_EVENT_OPCODE EventOpcode, PSCSI_REQUEST_BLOCK Srb,
    PWSTR Parameter1Name, ULONGLONG Parameter1Value, PWSTR Parameter2Name, ULONGLONG
    Parameter2Value)
{
    return StorPortExtendedFunction(ExtFunctionMiniportEtwEvent2, HwDeviceExtension, Address,
        EventId, EventDescription, EventKeywords, EventLevel, EventOpcode, Srb, Parameter1Name,
        Parameter1Value, Parameter2Name, Parameter2Value);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortEtwEvent4(PVOID HwDeviceExtension,
    PSTOR_ADDRESS Address, ULONG EventId, PWSTR EventDescription, ULONGLONG EventKeywords,
    STORPORT_ETW_LEVEL EventLevel, STORPORT_ETW_EVENT_OPCODE EventOpcode, PSCSI_REQUEST_BLOCK Srb,
    PWSTR Parameter1Name, ULONGLONG Parameter1Value, PWSTR Parameter2Name, ULONGLONG
    Parameter2Value, PWSTR Parameter3Name, ULONGLONG Parameter3Value, PWSTR Parameter4Name,
    ULONGLONG Parameter4Value)
{
    return StorPortExtendedFunction(ExtFunctionMiniportEtwEvent4, HwDeviceExtension, Address,
        EventId, EventDescription, EventKeywords, EventLevel, EventOpcode, Srb, Parameter1Name,
        Parameter1Value, Parameter2Name, Parameter2Value, Parameter3Name, Parameter3Value,
        Parameter4Name, Parameter4Value);
}
_IRQL_requires_max_(DISPATCH_LEVEL) FORCEINLINE ULONG StorPortEtwEvent8(PVOID HwDeviceExtension,
    PSTOR_ADDRESS Address, ULONG EventId, PWSTR EventDescription, ULONGLONG EventKeywords,
    STORPORT_ETW_LEVEL EventLevel, STORPORT_ETW_EVENT_OPCODE EventOpcode, PSCSI_REQUEST_BLOCK Srb,
    PWSTR Parameter1Name, ULONGLONG Parameter1Value, PWSTR Parameter2Name, ULONGLONG
    Parameter2Value, PWSTR Parameter3Name, ULONGLONG Parameter3Value, PWSTR Parameter4Name,
    ULONGLONG Parameter4Value, PWSTR Parameter5Name, ULONGLONG Parameter5Value, PWSTR
    Parameter6Name, ULONGLONG Parameter6Value, PWSTR Parameter7Name, ULONGLONG Parameter7Value,
    PWSTR Parameter8Name, ULONGLONG Parameter8Value)
{
    return StorPortExtendedFunction(ExtFunctionMiniportEtwEvent8, HwDeviceExtension, Address,
        EventId, EventDescription, EventKeywords, EventLevel, EventOpcode, Srb, Parameter1Name,
        Parameter1Value, Parameter2Name, Parameter2Value, Parameter3Name, Parameter3Value,
        Parameter4Name, Parameter4Value, Parameter5Name, Parameter5Value, Parameter6Name,
        Parameter6Value, Parameter7Name, Parameter7Value, Parameter8Name, Parameter8Value);
}
FORCEINLINE ULONG StorPortLogTelemetry(PVOID HwDeviceExtension, PSTOR_ADDRESS StorAddress,
    PSTORPORT_TELEMETRY_EVENT Event)
{
    return StorPortExtendedFunction(ExtFunctionMiniportTelemetry, HwDeviceExtension,
        StorAddress, Event);
}
FORCEINLINE ULONG StorPortUpdateAdapterMaxIO(PVOID HwDeviceExtension, ULONG MaxIoCount)
{
    return StorPortExtendedFunction(ExtFunctionUpdateAdapterMaxIO, HwDeviceExtension,
        MaxIoCount);
}
#endif
