// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Storport routines and types of kits later than the one the rest was measured with, by their
// documentation. They are plain declarations: their service codes are not documented.
#ifndef ISRCHECK_STOR_NEWER_H
#define ISRCHECK_STOR_NEWER_H
typedef STOR_PHYSICAL_ADDRESS SCSI_PHYSICAL_ADDRESS, *PSCSI_PHYSICAL_ADDRESS;
typedef ULONG NODE_REQUIREMENT;
typedef enum _STOR_EVENT_TYPE { StorNotificationEvent, StorSynchronizationEvent } STOR_EVENT_TYPE;
typedef struct _STOR_DISPATCHER_HEADER {
    UCHAR Type, Reserved[3];
    LONG SignalState;
    STOR_LIST_ENTRY WaitListHead;
} STOR_DISPATCHER_HEADER;
typedef struct _STOR_EVENT { STOR_DISPATCHER_HEADER Header; } STOR_EVENT, *PSTOR_EVENT;
typedef enum _STOR_THREAD_PRIORITY {
    StorThreadPriorityBackground, StorThreadPriorityNormal, StorThreadPriorityDelayed,
    StorThreadPriorityCritical, StorThreadPrioritySuperCritical, StorThreadPriorityHyperCritical,
    StorThreadPriorityRealTime
} STOR_THREAD_PRIORITY, *PSTOR_THREAD_PRIORITY;
typedef struct _STOR_GROUP_AFFINITY {
    KAFFINITY Mask;
    USHORT Group, Reserved[3];
} STOR_GROUP_AFFINITY, *PSTOR_GROUP_AFFINITY;
typedef struct _STOR_DPC_WATCHDOG_INFORMATION {
    ULONG DpcTimeLimit, DpcTimeCount, DpcWatchdogLimit, DpcWatchdogCount, Reserved;
} STOR_DPC_WATCHDOG_INFORMATION, *PSTOR_DPC_WATCHDOG_INFORMATION;
typedef enum _STOR_DEVICE_RESET_TYPE {
    StorFunctionLevelReset, StorPlatformLevelReset, StorBusSpecificReset
} STOR_DEVICE_RESET_TYPE;
typedef struct _STORPORT_CAPTURE_LIVEDUMP *PSTORPORT_CAPTURE_LIVEDUMP;
typedef VOID STOR_THREAD_START_ROUTINE(PVOID StartContext);
typedef STOR_THREAD_START_ROUTINE *PSTOR_THREAD_START_ROUTINE;
typedef VOID HW_REGISTRY_NOTIFICATION_ROUTINE(PVOID DeviceExtension);
typedef HW_REGISTRY_NOTIFICATION_ROUTINE *PHW_REGISTRY_NOTIFICATION_ROUTINE;
typedef enum _STORPORT_ETW_EVENT_CHANNEL {
    StorportEtwEventDiagnostic, StorportEtwEventOperational, StorportEtwEventHealth
} STORPORT_ETW_EVENT_CHANNEL, *PSTORPORT_ETW_EVENT_CHANNEL;
#ifndef MM_ANY_NODE_OK
#define MM_ANY_NODE_OK 0x80000000
#endif
ULONG StorPortAllocateDmaMemory(PVOID HwDeviceExtension, SIZE_T NumberOfBytes,
    PHYSICAL_ADDRESS LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress,
    PHYSICAL_ADDRESS BoundaryAddressMultiple, MEMORY_CACHING_TYPE CacheType,
    NODE_REQUIREMENT PreferredNode, PVOID *BufferPointer, PPHYSICAL_ADDRESS PhysicalAddress);
ULONG StorPortFreeDmaMemory(PVOID HwDeviceExtension, PVOID BaseAddress, SIZE_T NumberOfBytes,
    MEMORY_CACHING_TYPE CacheType, PHYSICAL_ADDRESS PhysicalAddress);
ULONG StorPortMarkDeviceFailed(PVOID HwDeviceExtension, PSTOR_ADDRESS StorAddress, ULONG Flags,
    PWSTR FailReason);
ULONG StorPortMarkDeviceFailedEx(PVOID HwDeviceExtension, PSTOR_ADDRESS StorAddress, ULONG Flags,
    ULONG FaultCode, PWSTR FaultDescription, ULONG AdditionalDataSize, PVOID AdditionalData,
    ULONG CriticalDataSize, PVOID CriticalData);
ULONG StorPortAcquireSpinLockEx(PVOID HwDeviceExtension, STOR_SPINLOCK SpinLock, PVOID LockContext,
    PSTOR_LOCK_HANDLE LockHandle);
ULONG StorPortCancelDpc(PVOID HwDeviceExtension, PSTOR_DPC Dpc, PBOOLEAN ReturnValue);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortCaptureLiveDump(PVOID HwDeviceExtension, PSTOR_ADDRESS StorAddress,
    PSTORPORT_CAPTURE_LIVEDUMP CaptureLivedump);
ULONG StorPortCreateSystemThread(PVOID HwDeviceExtension, PSTOR_THREAD_START_ROUTINE StartRoutine,
    PVOID StartContext, PSTOR_THREAD_PRIORITY Priority, PVOID *ThreadContext);
ULONG StorPortTerminateSystemThread(PVOID HwDeviceExtension, PVOID ThreadContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortSetPriorityThread(PVOID HwDeviceExtension, PVOID ThreadContext,
    STOR_THREAD_PRIORITY Priority);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortSetSystemGroupAffinityThread(PVOID HwDeviceExtension, PVOID ThreadContext,
    PSTOR_GROUP_AFFINITY Affinity, PSTOR_GROUP_AFFINITY PreviousAffinity);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortRevertToUserGroupAffinityThread(PVOID HwDeviceExtension, PVOID ThreadContext,
    PSTOR_GROUP_AFFINITY PreviousAffinity);
ULONG StorPortDelayExecution(PVOID HwDeviceExtension, ULONG DelayInMicroseconds);
ULONG StorPortEnableRegistryKeyNotification(PVOID HwDeviceExtension,
    PHW_REGISTRY_NOTIFICATION_ROUTINE NotificationCallback);
ULONG StorPortGetCurrentIrql(PVOID HwDeviceExtension, PKIRQL Irql);
ULONG StorPortGetMessageInterruptIDFromProcessorIndex(PVOID HwDeviceExtension,
    ULONG ProcessorIndex, PULONG MessageInterruptID);
ULONG StorPortGetNodeAffinity2(PVOID HwDeviceExtension, ULONG NodeNumber,
    PGROUP_AFFINITY GroupAffinities, USHORT GroupAffinitiesCount,
    PUSHORT GroupAffinitiesCountRequired);
ULONG StorPortHardwareReset(PVOID HwDeviceExtension, STOR_DEVICE_RESET_TYPE Type);
ULONG StorPortInitializeEvent(PVOID HwDeviceExtension, PSTOR_EVENT Event, STOR_EVENT_TYPE Type,
    BOOLEAN State);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortSetEvent(PVOID HwDeviceExtension, PSTOR_EVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortWaitForSingleObject(PVOID HwDeviceExtension, PVOID Object, BOOLEAN Alertable,
    PLARGE_INTEGER Timeout);
ULONG StorPortMaskMsixInterrupt(PVOID HwDeviceExtension, ULONG MessageId, BOOLEAN Mask);
_IRQL_requires_(DISPATCH_LEVEL)
ULONG StorPortQueryDpcWatchdogInformation(PVOID HwDeviceExtension,
    PSTOR_DPC_WATCHDOG_INFORMATION DpcWatchdogInformation);
ULONG StorPortQueryTimerMinInterval(PVOID HwDeviceExtension, PULONG TimerMinInterval);
ULONG StorPortEtwLogError(PVOID HwDeviceExtension, PSTOR_ADDRESS Address, ULONG Id,
    PWSTR Description, ULONG DataBufferLength, PVOID DataBuffer);
ULONG StorPortEtwLogByteStream(PVOID HwDeviceExtension, PSTOR_ADDRESS Address,
    STORPORT_ETW_EVENT_CHANNEL EventChannel, ULONG EventId, PWSTR EventDescription,
    ULONGLONG EventKeywords, STORPORT_ETW_LEVEL EventLevel, STORPORT_ETW_EVENT_OPCODE EventOpcode,
    ULONG DataLength, PVOID Data);
ULONG StorPortSetFeatureList(PVOID HwDeviceExtension, ULONG FeatureCount, PVOID FeatureList);
ULONG StorPortQueryConfiguration(PVOID HwDeviceExtension, ULONG Type, PBOOLEAN Enabled);
VOID StorPortSecureCopyMemory(PVOID Dest, ULONG DestSizeInBytes, const VOID *Src, ULONG Count);
#define STOR_FEATURE_DUMP_INFO 0x1000
#define STOR_FEATURE_DMA_ALLOCATION_NO_BOUNDARY 0x2000
#define STOR_ADAPTER_FEATURE_DEVICE_TELEMETRY 0x00000001
#define STOR_POFX_DEVICE_FLAG_ADAPTER_D3_WAKE 0x800
extern const GUID STORPORT_POFX_ADAPTER_GUID;
extern const GUID STORPORT_POFX_LUN_GUID;
extern const GUID STORPORT_DEVICEOPERATION_CACHED_SETTINGS_INIT_GUID;
ULONG StorPortEtwChannelEvent2(PVOID HwDeviceExtension, PSTOR_ADDRESS Address,
    STORPORT_ETW_EVENT_CHANNEL EventChannel, ULONG EventId, PWSTR EventDescription,
    ULONGLONG EventKeywords, STORPORT_ETW_LEVEL EventLevel, STORPORT_ETW_EVENT_OPCODE EventOpcode,
    PSCSI_REQUEST_BLOCK Srb,
    PWSTR Parameter1Name, ULONGLONG Parameter1Value, PWSTR Parameter2Name, ULONGLONG
    Parameter2Value);
ULONG StorPortEtwChannelEvent4(PVOID HwDeviceExtension, PSTOR_ADDRESS Address,
    STORPORT_ETW_EVENT_CHANNEL EventChannel, ULONG EventId, PWSTR EventDescription,
    ULONGLONG EventKeywords, STORPORT_ETW_LEVEL EventLevel, STORPORT_ETW_EVENT_OPCODE EventOpcode,
    PSCSI_REQUEST_BLOCK Srb,
    PWSTR Parameter1Name, ULONGLONG Parameter1Value, PWSTR Parameter2Name, ULONGLONG
    Parameter2Value, PWSTR Parameter3Name, ULONGLONG Parameter3Value, PWSTR Parameter4Name,
    ULONGLONG Parameter4Value);
ULONG StorPortEtwChannelEvent8(PVOID HwDeviceExtension, PSTOR_ADDRESS Address,
    STORPORT_ETW_EVENT_CHANNEL EventChannel, ULONG EventId, PWSTR EventDescription,
    ULONGLONG EventKeywords, STORPORT_ETW_LEVEL EventLevel, STORPORT_ETW_EVENT_OPCODE EventOpcode,
    PSCSI_REQUEST_BLOCK Srb,
    PWSTR Parameter1Name, ULONGLONG Parameter1Value, PWSTR Parameter2Name, ULONGLONG
    Parameter2Value, PWSTR Parameter3Name, ULONGLONG Parameter3Value, PWSTR Parameter4Name,
    ULONGLONG Parameter4Value, PWSTR Parameter5Name, ULONGLONG Parameter5Value, PWSTR
    Parameter6Name, ULONGLONG Parameter6Value, PWSTR Parameter7Name, ULONGLONG
    Parameter7Value, PWSTR Parameter8Name, ULONGLONG Parameter8Value);
#endif
