// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Storport types and the roles of a miniport (part 2).
#ifndef ISRCHECK_STOR_TYPES2_H
#define ISRCHECK_STOR_TYPES2_H
typedef BOOLEAN HW_STARTIO(PVOID, PSCSI_REQUEST_BLOCK);
typedef HW_STARTIO *PHW_STARTIO;
typedef BOOLEAN HW_INTERRUPT(PVOID);
typedef HW_INTERRUPT *PHW_INTERRUPT;
typedef void HW_TIMER(PVOID);
typedef HW_TIMER *PHW_TIMER;
typedef void HW_TIMER_EX(PVOID, PVOID);
typedef HW_TIMER_EX *PHW_TIMER_EX;
typedef void HW_DMA_STARTED(PVOID);
typedef HW_DMA_STARTED *PHW_DMA_STARTED;
typedef ULONG HW_FIND_ADAPTER(PVOID, PVOID, PVOID, PCHAR, PPORT_CONFIGURATION_INFORMATION,
    PBOOLEAN);
typedef HW_FIND_ADAPTER *PHW_FIND_ADAPTER;
typedef BOOLEAN HW_RESET_BUS(PVOID, ULONG);
typedef HW_RESET_BUS *PHW_RESET_BUS;
typedef BOOLEAN HW_ADAPTER_STATE(PVOID, PVOID, BOOLEAN);
typedef HW_ADAPTER_STATE *PHW_ADAPTER_STATE;
typedef SCSI_ADAPTER_CONTROL_STATUS HW_ADAPTER_CONTROL(PVOID, SCSI_ADAPTER_CONTROL_TYPE, PVOID);
typedef HW_ADAPTER_CONTROL *PHW_ADAPTER_CONTROL;
typedef BOOLEAN HW_PASSIVE_INITIALIZE_ROUTINE(PVOID);
typedef HW_PASSIVE_INITIALIZE_ROUTINE *PHW_PASSIVE_INITIALIZE_ROUTINE;
typedef void HW_DPC_ROUTINE(PSTOR_DPC, PVOID, PVOID, PVOID);
typedef HW_DPC_ROUTINE *PHW_DPC_ROUTINE;
typedef void HW_WORKITEM(PVOID, PVOID, PVOID);
typedef HW_WORKITEM *PHW_WORKITEM;
typedef void HW_STATE_CHANGE(PVOID, PVOID, SHORT, PVOID, ULONG);
typedef HW_STATE_CHANGE *PHW_STATE_CHANGE;
typedef void HW_TRACING_ENABLED(PVOID, BOOLEAN);
typedef HW_TRACING_ENABLED *PHW_TRACING_ENABLED;
typedef SCSI_UNIT_CONTROL_STATUS HW_UNIT_CONTROL(PVOID, SCSI_UNIT_CONTROL_TYPE, PVOID);
typedef HW_UNIT_CONTROL *PHW_UNIT_CONTROL;
typedef BOOLEAN (*PStorPortGetMessageInterruptInformation)(PVOID, ULONG,
    PMESSAGE_INTERRUPT_INFORMATION);
typedef void (*PStorPortPutScatterGatherList)(PVOID, PSTOR_SCATTER_GATHER_LIST, BOOLEAN);
typedef void POST_SCATTER_GATHER_EXECUTE(PVOID *, PVOID *, PSTOR_SCATTER_GATHER_LIST, PVOID);
typedef POST_SCATTER_GATHER_EXECUTE *PPOST_SCATTER_GATHER_EXECUTE;
typedef GETSGSTATUS (*PStorPortBuildScatterGatherList)(PVOID, PVOID, PVOID, ULONG,
    PPOST_SCATTER_GATHER_EXECUTE, PVOID, BOOLEAN, PVOID, ULONG);
typedef void (*PStorPortFreePool)(PVOID, PVOID, PVOID);
typedef PVOID (*PStorPortAllocatePool)(ULONG, ULONG, PVOID, PVOID *);
typedef PVOID (*PStorPortGetSystemAddress)(PSCSI_REQUEST_BLOCK);
typedef ULONG (*PStorPortAcquireMSISpinLock)(PVOID, ULONG);
typedef void (*PStorPortReleaseMSISpinLock)(PVOID, ULONG, ULONG);
typedef void (*PStorPortCompleteServiceIrp)(PVOID, PVOID);
typedef PVOID (*PStorPortGetOriginalMdl)(PSCSI_REQUEST_BLOCK);
typedef struct _STORPORT_EXTENDED_FUNCTIONS {
    ULONG Version;
    PStorPortGetMessageInterruptInformation GetMessageInterruptInformation;
    PStorPortPutScatterGatherList PutScatterGatherList;
    PStorPortBuildScatterGatherList BuildScatterGatherList;
    PStorPortFreePool FreePool;
    PStorPortAllocatePool AllocatePool;
    PStorPortGetSystemAddress GetSystemAddress;
    PStorPortAcquireMSISpinLock AcquireMSISpinLock;
    PStorPortReleaseMSISpinLock ReleaseMSISpinLock;
    PStorPortCompleteServiceIrp CompleteServiceIrp;
    PStorPortGetOriginalMdl GetOriginalMdl;
} STORPORT_EXTENDED_FUNCTIONS, *PSTORPORT_EXTENDED_FUNCTIONS;
typedef enum _STORPORT_FUNCTION_CODE {
    ExtFunctionAllocatePool, ExtFunctionFreePool, ExtFunctionAllocateMdl, ExtFunctionFreeMdl,
    ExtFunctionBuildMdlForNonPagedPool, ExtFunctionGetSystemAddress,
    ExtFunctionGetOriginalMdl, ExtFunctionCompleteServiceIrp, ExtFunctionGetDeviceObjects,
    ExtFunctionBuildScatterGatherList, ExtFunctionPutScatterGatherList,
    ExtFunctionAcquireMSISpinLock, ExtFunctionReleaseMSISpinLock,
    ExtFunctionGetMessageInterruptInformation, ExtFunctionInitializePerformanceOptimizations,
    ExtFunctionGetStartIoPerformanceParameters, ExtFunctionLogSystemEvent,
    ExtFunctionGetCurrentProcessorNumber, ExtFunctionGetActiveGroupCount,
    ExtFunctionGetGroupAffinity, ExtFunctionGetActiveNodeCount, ExtFunctionGetNodeAffinity,
    ExtFunctionGetHighestNodeNumber, ExtFunctionGetLogicalProcessorRelationship,
    ExtFunctionAllocateContiguousMemorySpecifyCacheNode,
    ExtFunctionFreeContiguousMemorySpecifyCache, ExtFunctionSetPowerSettingNotificationGuids,
    ExtFunctionInvokeAcpiMethod, ExtFunctionGetRequestInfo, ExtFunctionInitializeWorker,
    ExtFunctionQueueWorkItem, ExtFunctionFreeWorker, ExtFunctionInitializeTimer,
    ExtFunctionRequestTimer, ExtFunctionFreeTimer, ExtFunctionInitializeSListHead,
    ExtFunctionInterlockedFlushSList, ExtFunctionInterlockedPopEntrySList,
    ExtFunctionInterlockedPushEntrySList, ExtFunctionQueryDepthSList,
    ExtFunctionGetActivityId, ExtFunctionGetSystemPortNumber, ExtFunctionGetDataInBufferMdl,
    ExtFunctionGetDataInBufferSystemAddress, ExtFunctionGetDataInBufferScatterGatherList,
    ExtFunctionMarkDumpMemory, ExtFunctionSetUnitAttributes,
    ExtFunctionQueryPerformanceCounter, ExtFunctionInitializePoFxPower,
    ExtFunctionPoFxActivateComponent, ExtFunctionPoFxIdleComponent,
    ExtFunctionPoFxSetComponentLatency, ExtFunctionPoFxSetComponentResidency,
    ExtFunctionPoFxPowerControl, ExtFunctionFlushDataBufferMdl,
    ExtFunctionDeviceOperationAllowed, ExtFunctionGetProcessorIndexFromNumber,
    ExtFunctionPoFxSetIdleTimeout, ExtFunctionMiniportEtwEvent2, ExtFunctionMiniportEtwEvent4,
    ExtFunctionMiniportEtwEvent8, ExtFunctionCurrentOsInstallationUpgrade,
    ExtFunctionRegistryReadAdapterKey, ExtFunctionRegistryWriteAdapterKey,
    ExtFunctionSetAdapterBusType, ExtFunctionPoFxRegisterPerfStates,
    ExtFunctionPoFxSetPerfState, ExtFunctionGetD3ColdSupport, ExtFunctionInitializeRpmb,
    ExtFunctionAllocateHmb, ExtFunctionFreeHmb, ExtFunctionPropagateIrpExtension,
    ExtFunctionInterlockedInsertHeadList, ExtFunctionInterlockedInsertTailList,
    ExtFunctionInterlockedRemoveHeadList, ExtFunctionInitializeSpinlock, ExtFunctionGetPfns,
    ExtFunctionInitializeCryptoEngine, ExtFunctionGetRequestCryptoInfo,
    ExtFunctionMiniportTelemetry, ExtFunctionUpdateAdapterMaxIO
} STORPORT_FUNCTION_CODE, *PSTORPORT_FUNCTION_CODE;
typedef enum _SCSI_NOTIFICATION_TYPE {
    RequestComplete, NextRequest, NextLuRequest, ResetDetected, _obsolete1, _obsolete2,
    RequestTimerCall, BusChangeDetected, WMIEvent, WMIReregister, LinkUp, LinkDown,
    QueryTickCount, BufferOverrunDetected, TraceNotification, GetExtendedFunctionTable,
    EnablePassiveInitialization = 0x1000, InitializeDpc, IssueDpc, AcquireSpinLock,
    ReleaseSpinLock, StateChangeDetectedCall, IoTargetRequestServiceTime,
    AsyncNotificationDetected
} SCSI_NOTIFICATION_TYPE, *PSCSI_NOTIFICATION_TYPE;
typedef void HW_FREE_ADAPTER_RESOURCES(PVOID);
typedef HW_FREE_ADAPTER_RESOURCES *PHW_FREE_ADAPTER_RESOURCES;
typedef void HW_PROCESS_SERVICE_REQUEST(PVOID, PVOID);
typedef HW_PROCESS_SERVICE_REQUEST *PHW_PROCESS_SERVICE_REQUEST;
typedef void HW_COMPLETE_SERVICE_IRP(PVOID);
typedef HW_COMPLETE_SERVICE_IRP *PHW_COMPLETE_SERVICE_IRP;
typedef void HW_INITIALIZE_TRACING(PVOID, PVOID);
typedef HW_INITIALIZE_TRACING *PHW_INITIALIZE_TRACING;
typedef void HW_CLEANUP_TRACING(PVOID);
typedef HW_CLEANUP_TRACING *PHW_CLEANUP_TRACING;
typedef ULONG VIRTUAL_HW_FIND_ADAPTER(PVOID, PVOID, PVOID, PVOID, PCHAR,
    PPORT_CONFIGURATION_INFORMATION, PBOOLEAN);
typedef VIRTUAL_HW_FIND_ADAPTER *PVIRTUAL_HW_FIND_ADAPTER;
typedef struct _VIRTUAL_HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    PVIRTUAL_HW_FIND_ADAPTER HwFindAdapter;
    PHW_RESET_BUS HwResetBus;
    PHW_DMA_STARTED HwDmaStarted;
    PHW_ADAPTER_STATE HwAdapterState;
    ULONG DeviceExtensionSize, SpecificLuExtensionSize, SrbExtensionSize, NumberOfAccessRanges;
    PVOID Reserved;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses, TaggedQueuing, AutoRequestSense, MultipleRequestPerLu,
        ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union { USHORT ReservedUshort, PortVersionFlags; };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    PHW_ADAPTER_CONTROL HwAdapterControl;
    PHW_BUILDIO HwBuildIo;
    PHW_FREE_ADAPTER_RESOURCES HwFreeAdapterResources;
    PHW_PROCESS_SERVICE_REQUEST HwProcessServiceRequest;
    PHW_COMPLETE_SERVICE_IRP HwCompleteServiceIrp;
    PHW_INITIALIZE_TRACING HwInitializeTracing;
    PHW_CLEANUP_TRACING HwCleanupTracing;
} VIRTUAL_HW_INITIALIZATION_DATA, *PVIRTUAL_HW_INITIALIZATION_DATA;
typedef struct _HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    PVOID HwFindAdapter;
    PHW_RESET_BUS HwResetBus;
    PHW_DMA_STARTED HwDmaStarted;
    PHW_ADAPTER_STATE HwAdapterState;
    ULONG DeviceExtensionSize, SpecificLuExtensionSize, SrbExtensionSize, NumberOfAccessRanges;
    PVOID Reserved;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses, TaggedQueuing, AutoRequestSense, MultipleRequestPerLu,
        ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union { USHORT ReservedUshort, PortVersionFlags; };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    PHW_ADAPTER_CONTROL HwAdapterControl;
    PHW_BUILDIO HwBuildIo;
    PHW_FREE_ADAPTER_RESOURCES HwFreeAdapterResources;
    PHW_PROCESS_SERVICE_REQUEST HwProcessServiceRequest;
    PHW_COMPLETE_SERVICE_IRP HwCompleteServiceIrp;
    PHW_INITIALIZE_TRACING HwInitializeTracing;
    PHW_CLEANUP_TRACING HwCleanupTracing;
    PHW_TRACING_ENABLED HwTracingEnabled;
    ULONG FeatureSupport, SrbTypeFlags, AddressTypeFlags, Reserved1;
    PHW_UNIT_CONTROL HwUnitControl;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;
typedef struct _MINIPORT_MAPPINGS {
    USHORT Version;
    PVOID IBFTable, Nic0Map, Nic1Map;
    ULONG NumberOfAdditionalNic;
    PVOID NicMap[];
} MINIPORT_MAPPINGS, *PMINIPORT_MAPPINGS;
typedef struct _MINIPORT_DUMP_POINTERS {
    USHORT Version, Size;
    WCHAR DriverName[15];
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase;
    ULONG CommonBufferSize;
    PVOID MiniportPrivateDumpData;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG MaximumTransferLength, NumberOfPhysicalBreaks, AlignmentMask, NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    UCHAR NumberOfBuses;
    BOOLEAN Master, MapBuffers;
    UCHAR MaximumNumberOfTargets;
} MINIPORT_DUMP_POINTERS, *PMINIPORT_DUMP_POINTERS;
typedef enum _STOR_CRYPTO_OPERATION_TYPE {
    StorCryptoOperationInsertKey = 1, StorCryptoOperationMax
} STOR_CRYPTO_OPERATION_TYPE, *PSTOR_CRYPTO_OPERATION_TYPE;
typedef struct _STOR_CRYPTO_OPERATION_INSERT_KEY {
    USHORT Version, Size;
    STOR_CRYPTO_OPERATION_TYPE KeyOperation;
    ULONG KeyIndex, CryptoCapabilityIndex, DataUnitSizeBitmask, KeySize;
    PVOID KeyVirtualAddress;
    PHYSICAL_ADDRESS KeyPhysicalAddress;
} STOR_CRYPTO_OPERATION_INSERT_KEY, *PSTOR_CRYPTO_OPERATION_INSERT_KEY;
typedef enum _STOR_EVENT_ASSOCIATION_ENUM {
    StorEventAdapterAssociation, StorEventLunAssociation, StorEventTargetAssociation,
    StorEventInvalidAssociation
} STOR_EVENT_ASSOCIATION_ENUM;
typedef struct _STOR_LOG_EVENT_DETAILS {
    ULONG InterfaceRevision, Size, Flags;
    STOR_EVENT_ASSOCIATION_ENUM EventAssociation;
    ULONG PathId, TargetId, LunId;
    BOOLEAN StorportSpecificErrorCode;
    ULONG ErrorCode, UniqueId, DumpDataSize;
    PVOID DumpData;
    ULONG StringCount;
    PWSTR *StringList;
} STOR_LOG_EVENT_DETAILS, *PSTOR_LOG_EVENT_DETAILS;
typedef struct _STOR_UNIT_ATTRIBUTES {
    ULONG DeviceAttentionSupported : 1, AsyncNotificationSupported : 1, D3ColdNotSupported : 1,
        Reserved : 29;
} STOR_UNIT_ATTRIBUTES, *PSTOR_UNIT_ATTRIBUTES;
typedef BOOLEAN STOR_SYNCHRONIZED_ACCESS(PVOID, PVOID);
typedef STOR_SYNCHRONIZED_ACCESS *PSTOR_SYNCHRONIZED_ACCESS;
typedef struct _STOR_POFX_COMPONENT_IDLE_STATE {
    ULONG Version, Size;
    ULONGLONG TransitionLatency, ResidencyRequirement;
    ULONG NominalPower;
} STOR_POFX_COMPONENT_IDLE_STATE, *PSTOR_POFX_COMPONENT_IDLE_STATE;
typedef struct _STOR_POFX_COMPONENT {
    ULONG Version, Size, FStateCount, DeepestWakeableFState;
    GUID Id;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[1];
} STOR_POFX_COMPONENT, *PSTOR_POFX_COMPONENT;
typedef struct _STOR_POFX_COMPONENT_V2 {
    ULONG Version, Size, FStateCount, DeepestWakeableFState;
    GUID Id;
    ULONG DeepestAdapterPowerRequiredFState, DeepestCrashDumpReadyFState;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[1];
} STOR_POFX_COMPONENT_V2, *PSTOR_POFX_COMPONENT_V2;
typedef enum _STOR_POFX_PERF_STATE_UNIT {
    StorPoFxPerfStateUnitOther, StorPoFxPerfStateUnitFrequency,
    StorPoFxPerfStateUnitBandwidth, StorPoFxPerfStateUnitMilliwatts,
    StorPoFxPerfStateUnitMaximum
} STOR_POFX_PERF_STATE_UNIT, *PSTOR_POFX_PERF_STATE_UNIT;
typedef enum _STOR_POFX_PERF_STATE_TYPE {
    StorPoFxPerfStateTypeDiscrete, StorPoFxPerfStateTypeRange, StorPoFxPerfStateTypeMaximum
} STOR_POFX_PERF_STATE_TYPE, *PSTOR_POFX_PERF_STATE_TYPE;
typedef struct _STOR_POFX_PERF_STATE {
    ULONG Version, Size;
    ULONGLONG Value;
    PVOID Context;
} STOR_POFX_PERF_STATE, *PSTOR_POFX_PERF_STATE;
typedef struct _STOR_POFX_COMPONENT_PERF_SET {
    ULONG Version, Size;
    ULONGLONG Flags;
    STOR_POFX_PERF_STATE_UNIT PStateUnit;
    STOR_POFX_PERF_STATE_TYPE PStateType;
    union {
        struct { ULONG Count, Offset; } Discrete;
        struct { ULONGLONG Minimum, Maximum; } Range;
    } PStates;
} STOR_POFX_COMPONENT_PERF_SET, *PSTOR_POFX_COMPONENT_PERF_SET;
typedef struct _STOR_POFX_DEVICE {
    ULONG Version, Size, ComponentCount, Flags;
    STOR_POFX_COMPONENT Components[1];
} STOR_POFX_DEVICE, *PSTOR_POFX_DEVICE;
typedef struct _STOR_POFX_DEVICE_V2 {
    ULONG Version, Size, ComponentCount, Flags;
    union { ULONG UnitMinIdleTimeoutInMS, AdapterIdleTimeoutInMS; };
    STOR_POFX_COMPONENT Components[1];
} STOR_POFX_DEVICE_V2, *PSTOR_POFX_DEVICE_V2;
typedef struct _STOR_POFX_DEVICE_V3 {
    ULONG Version, Size, ComponentCount, Flags;
    union { ULONG UnitMinIdleTimeoutInMS, AdapterIdleTimeoutInMS; };
    ULONG MinimumPowerCyclePeriodInMS;
    STOR_POFX_COMPONENT Components[1];
} STOR_POFX_DEVICE_V3, *PSTOR_POFX_DEVICE_V3;
typedef enum _STORPORT_ETW_LEVEL {
    StorportEtwLevelLogAlways, StorportEtwLevelCritical, StorportEtwLevelError,
    StorportEtwLevelWarning, StorportEtwLevelInformational, StorportEtwLevelVerbose,
    StorportEtwLevelMax = 5
} STORPORT_ETW_LEVEL, *PSTORPORT_ETW_LEVEL;
typedef enum _STORPORT_ETW_EVENT_OPCODE {
    StorportEtwEventOpcodeInfo, StorportEtwEventOpcodeStart, StorportEtwEventOpcodeStop,
    StorportEtwEventOpcodeDC_Start, StorportEtwEventOpcodeDC_Stop,
    StorportEtwEventOpcodeExtension, StorportEtwEventOpcodeReply,
    StorportEtwEventOpcodeResume, StorportEtwEventOpcodeSuspend, StorportEtwEventOpcodeSend,
    StorportEtwEventOpcodeReceive = 240
} STORPORT_ETW_EVENT_OPCODE, *PSTORPORT_ETW_EVENT_OPCODE;
typedef struct _STORPORT_TELEMETRY_EVENT {
    ULONG DriverVersion, EventId;
    UCHAR EventName[32];
    ULONG EventVersion, Flags, EventBufferLength;
    PUCHAR EventBuffer;
    UCHAR ParameterName0[32];
    ULONGLONG ParameterValue0;
    UCHAR ParameterName1[32];
    ULONGLONG ParameterValue1;
    UCHAR ParameterName2[32];
    ULONGLONG ParameterValue2;
    UCHAR ParameterName3[32];
    ULONGLONG ParameterValue3;
    UCHAR ParameterName4[32];
    ULONGLONG ParameterValue4;
    UCHAR ParameterName5[32];
    ULONGLONG ParameterValue5;
    UCHAR ParameterName6[32];
    ULONGLONG ParameterValue6;
    UCHAR ParameterName7[32];
    ULONGLONG ParameterValue7;
} STORPORT_TELEMETRY_EVENT, *PSTORPORT_TELEMETRY_EVENT;
#endif
