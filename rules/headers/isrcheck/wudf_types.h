// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// UMDF 1: interface names, enumerations and small structures.
#ifndef ISRCHECK_WUDF_TYPES_H
#define ISRCHECK_WUDF_TYPES_H
ISRCHECK_INTERFACE(IWDFObject);
ISRCHECK_INTERFACE(IWDFMemory);
ISRCHECK_INTERFACE(IWDFDriver);
ISRCHECK_INTERFACE(IWDFFile);
ISRCHECK_INTERFACE(IWDFDriverCreatedFile);
ISRCHECK_INTERFACE(IWDFFile2);
ISRCHECK_INTERFACE(IWDFFile3);
ISRCHECK_INTERFACE(IWDFDeviceInitialize);
ISRCHECK_INTERFACE(IWDFDeviceInitialize2);
ISRCHECK_INTERFACE(IWDFDevice);
ISRCHECK_INTERFACE(IWDFDevice2);
ISRCHECK_INTERFACE(IWDFDevice3);
ISRCHECK_INTERFACE(IWDFInterrupt);
ISRCHECK_INTERFACE(IWDFWorkItem);
ISRCHECK_INTERFACE(IWDFCmResourceList);
ISRCHECK_INTERFACE(IWDFIoQueue);
ISRCHECK_INTERFACE(IWDFIoRequest);
ISRCHECK_INTERFACE(IWDFIoRequest2);
ISRCHECK_INTERFACE(IWDFIoRequest3);
ISRCHECK_INTERFACE(IWDFIoTarget);
ISRCHECK_INTERFACE(IWDFIoTarget2);
ISRCHECK_INTERFACE(IWDFIoTargetStateManagement);
ISRCHECK_INTERFACE(IWDFRemoteTarget);
ISRCHECK_INTERFACE(IWDFRemoteInterface);
ISRCHECK_INTERFACE(IWDFRemoteInterfaceInitialize);
ISRCHECK_INTERFACE(IWDFRequestCompletionParams);
ISRCHECK_INTERFACE(IWDFIoRequestCompletionParams);
ISRCHECK_INTERFACE(IWDFNamedPropertyStore);
ISRCHECK_INTERFACE(IWDFNamedPropertyStore2);
ISRCHECK_INTERFACE(IWDFPropertyStoreFactory);
ISRCHECK_INTERFACE(IWDFFileHandleTargetFactory);
ISRCHECK_INTERFACE(IWDFUnifiedPropertyStore);
ISRCHECK_INTERFACE(IWDFUnifiedPropertyStoreFactory);
ISRCHECK_INTERFACE(IDriverEntry);
ISRCHECK_INTERFACE(IPnpCallback);
ISRCHECK_INTERFACE(IPnpCallbackHardware);
ISRCHECK_INTERFACE(IPnpCallbackHardware2);
ISRCHECK_INTERFACE(IPnpCallbackHardwareInterrupt);
ISRCHECK_INTERFACE(IPnpCallbackSelfManagedIo);
ISRCHECK_INTERFACE(IPnpCallbackRemoteInterfaceNotification);
ISRCHECK_INTERFACE(IPowerPolicyCallbackWakeFromS0);
ISRCHECK_INTERFACE(IPowerPolicyCallbackWakeFromSx);
ISRCHECK_INTERFACE(IQueueCallbackCreate);
ISRCHECK_INTERFACE(IQueueCallbackRead);
ISRCHECK_INTERFACE(IQueueCallbackWrite);
ISRCHECK_INTERFACE(IQueueCallbackDeviceIoControl);
ISRCHECK_INTERFACE(IQueueCallbackDefaultIoHandler);
ISRCHECK_INTERFACE(IQueueCallbackStateChange);
ISRCHECK_INTERFACE(IQueueCallbackIoStop);
ISRCHECK_INTERFACE(IQueueCallbackIoResume);
ISRCHECK_INTERFACE(IQueueCallbackIoCanceledOnQueue);
ISRCHECK_INTERFACE(IRequestCallbackCancel);
ISRCHECK_INTERFACE(IRequestCallbackRequestCompletion);
ISRCHECK_INTERFACE(IFileCallbackCleanup);
ISRCHECK_INTERFACE(IFileCallbackClose);
ISRCHECK_INTERFACE(IObjectCleanup);
ISRCHECK_INTERFACE(IImpersonateCallback);
ISRCHECK_INTERFACE(IRemoteInterfaceCallbackEvent);
ISRCHECK_INTERFACE(IRemoteInterfaceCallbackRemoval);
ISRCHECK_INTERFACE(IRemoteTargetCallbackRemoval);
typedef struct _WUDF_INTERRUPT_CONFIG WUDF_INTERRUPT_CONFIG, *PWUDF_INTERRUPT_CONFIG;
typedef struct _WUDF_WORKITEM_CONFIG WUDF_WORKITEM_CONFIG, *PWUDF_WORKITEM_CONFIG;
typedef struct _WDF_INTERRUPT_INFO WDF_INTERRUPT_INFO, *PWDF_INTERRUPT_INFO;
typedef struct _WDF_INTERRUPT_EXTENDED_POLICY WDF_INTERRUPT_EXTENDED_POLICY,
    *PWDF_INTERRUPT_EXTENDED_POLICY;
typedef struct _WUDF_DEVICE_POWER_POLICY_IDLE_SETTINGS WUDF_DEVICE_POWER_POLICY_IDLE_SETTINGS,
    *PWUDF_DEVICE_POWER_POLICY_IDLE_SETTINGS;
typedef enum _WDF_TRI_STATE {
    WdfUseDefault, WdfFalse, WdfTrue
} WDF_TRI_STATE, *PWDF_TRI_STATE;
typedef enum _WDF_CALLBACK_CONSTRAINT {
    None, WdfDeviceLevel, WdfLevelReserved, WdfLevelMaximum
} WDF_CALLBACK_CONSTRAINT, *PWDF_CALLBACK_CONSTRAINT;
typedef enum _WDF_IO_QUEUE_DISPATCH_TYPE {
    WdfIoQueueDispatchSequential = 1, WdfIoQueueDispatchParallel, WdfIoQueueDispatchManual,
    WdfIoQueueDispatchMaximum
} WDF_IO_QUEUE_DISPATCH_TYPE, *PWDF_IO_QUEUE_DISPATCH_TYPE;
typedef enum _WDF_IO_QUEUE_STATE {
    WdfIoQueueAcceptRequests = 1, WdfIoQueueDispatchRequests, WdfIoQueueNoRequests = 4,
    WdfIoQueueDriverNoRequests = 8, WdfIoQueuePnpHeld = 16
} WDF_IO_QUEUE_STATE, *PWDF_IO_QUEUE_STATE;
typedef enum _WDF_REQUEST_TYPE {
    WdfRequestUndefined, WdfRequestCreate, WdfRequestCleanup, WdfRequestRead, WdfRequestWrite,
    WdfRequestDeviceIoControl, WdfRequestClose, WdfRequestUsb, WdfRequestOther,
    WdfRequestInternalIoctl, WdfRequestTypeNoFormat, WdfRequestFlushBuffers,
    WdfRequestQueryInformation, WdfRequestSetInformation, WdfRequestMaximum
} WDF_REQUEST_TYPE, *PWDF_REQUEST_TYPE;
typedef enum _WDF_REQUEST_STOP_ACTION_FLAGS {
    WdfRequestStopActionInvalid, WdfRequestStopActionSuspend, WdfRequestStopActionPurge,
    WdfRequestStopRequestCancelable = 0x10000000
} WDF_REQUEST_STOP_ACTION_FLAGS;
typedef enum _WDF_REQUEST_SEND_OPTIONS_FLAGS {
    WDF_REQUEST_SEND_OPTION_TIMEOUT = 1, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS,
    WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE = 4, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET = 8,
    WDF_REQUEST_SEND_OPTION_IMPERSONATE_CLIENT = 0x10000,
    WDF_REQUEST_SEND_OPTION_IMPERSONATION_IGNORE_FAILURE = 0x20000
} WDF_REQUEST_SEND_OPTIONS_FLAGS;
typedef enum _WDF_IO_TARGET_STATE {
    WdfIoTargetStateUndefined, WdfIoTargetStarted, WdfIoTargetStopped,
    WdfIoTargetClosedForQueryRemove, WdfIoTargetClosed, WdfIoTargetDeleted,
    WdfIoTargetStateMaximum
} WDF_IO_TARGET_STATE, *PWDF_IO_TARGET_STATE;
typedef enum _WDF_IO_TARGET_SENT_IO_ACTION {
    WdfIoTargetSentIoUndefined, WdfIoTargetCancelSentIo, WdfIoTargetWaitForSentIoToComplete,
    WdfIoTargetLeaveSentIoPending, WdfIoTargetSentIoMaximum
} WDF_IO_TARGET_SENT_IO_ACTION;
typedef enum _WDF_POWER_DEVICE_STATE {
    WdfPowerDeviceInvalid, WdfPowerDeviceD0, WdfPowerDeviceD1, WdfPowerDeviceD2, WdfPowerDeviceD3,
    WdfPowerDeviceD3Final, WdfPowerDevicePrepareForHibernation, WdfPowerDeviceMaximum
} WDF_POWER_DEVICE_STATE, *PWDF_POWER_DEVICE_STATE;
typedef enum _WDF_PNP_STATE {
    WdfPnpStateInvalid, WdfPnpStateDisabled, WdfPnpStateFailed, WdfPnpStateRemoved,
    WdfPnpStateResourcesChanged, WdfPnpStateDontDisplayInUI, WdfPnpStateNotDisableable,
    WdfPnpStateMaximum
} WDF_PNP_STATE, *PWDF_PNP_STATE;
typedef enum _WDF_PNP_CAPABILITY {
    WdfPnpCapInvalid, WdfPnpCapLockSupported, WdfPnpCapLockable = 1, WdfPnpCapEjectSupported,
    WdfPnpCapEjectable = 2, WdfPnpCapRemovable, WdfPnpCapDockDevice, WdfPnpCapSurpriseRemovalOk,
    WdfPnpCapNoDisplayInUI, WdfPnpCapMaximum
} WDF_PNP_CAPABILITY, *PWDF_PNP_CAPABILITY;
typedef enum _WDF_PROPERTY_STORE_RETRIEVE_FLAGS {
    WdfPropertyStoreNormal, WdfPropertyStoreCreateIfMissing, WdfPropertyStoreCreateVolatile,
    WdfPropertyStoreRetrieveFlagsMask
} WDF_PROPERTY_STORE_RETRIEVE_FLAGS;
typedef enum _WDF_PROPERTY_STORE_DISPOSITION {
    CreatedNewStore = 1, OpenedExistingStore
} WDF_PROPERTY_STORE_DISPOSITION;
typedef enum _WDF_PROPERTY_STORE_ROOT_CLASS {
    WdfPropertyStoreRootClassHardwareKey,
    WdfPropertyStoreRootClassSoftwareKey, WdfPropertyStoreRootClassDeviceInterfaceKey,
    WdfPropertyStoreRootClassLegacyHardwareKey, WdfPropertyStoreRootDriverParametersKey = 5,
    WdfPropertyStoreRootClassDeviceMapKey, WdfPropertyStoreRootMaximum
} WDF_PROPERTY_STORE_ROOT_CLASS;
typedef struct _WDF_PROPERTY_STORE_ROOT {
    ULONG Size;
    WDF_PROPERTY_STORE_ROOT_CLASS RootClass;
    union {
        struct { PCWSTR ServiceName; } HardwareKey;
        struct { LPCGUID InterfaceGUID; PCWSTR ReferenceString; } DeviceInterfaceKey;
        struct { PCWSTR LegacyMapName; } LegacyHardwareKey;
    } Qualifier;
} WDF_PROPERTY_STORE_ROOT, *PWDF_PROPERTY_STORE_ROOT;
typedef enum _WDF_EVENT_TYPE {
    WdfEventReserved, WdfEventBroadcast, WdfEventMaximum
} WDF_EVENT_TYPE;
typedef enum _WDF_DEVICE_IO_TYPE {
    WdfDeviceIoUndefined, WdfDeviceIoNeither, WdfDeviceIoBuffered, WdfDeviceIoDirect,
    WdfDeviceIoBufferedOrDirect, WdfDeviceIoMaximum
} WDF_DEVICE_IO_TYPE, *PWDF_DEVICE_IO_TYPE;
typedef enum _WDF_DEVICE_IO_BUFFER_RETRIEVAL {
    WdfDeviceIoBufferRetrievalInvalid, WdfDeviceIoBufferRetrievalCopyImmediately,
    WdfDeviceIoBufferRetrievalDeferred, WdfDeviceIoBufferRetrievalMaximum
} WDF_DEVICE_IO_BUFFER_RETRIEVAL;
typedef enum _WDF_KPROCESSOR_MODE {
    WdfKProcessorModeInvalid, WdfKernelMode, WdfUserMode, WdfMaximumMode = 2,
    WdfKProcessorModeMaximum
} WDF_KPROCESSOR_MODE;
typedef enum _WDF_FILE_INFORMATION_CLASS {
    WdfFileInvalidInformation, WdfFileInformationDirectory, WdfFileDirectoryInformation = 1,
    WdfFileInformationFullDirectory, WdfFileFullDirectoryInformation = 2,
    WdfFileInformationBothDirectory, WdfFileBothDirectoryInformation = 3, WdfFileInformationBasic,
    WdfFileBasicInformation = 4, WdfFileInformationStandard, WdfFileStandardInformation = 5,
    WdfFileInformationInternal, WdfFileInformationEa, WdfFileInformationAccess,
    WdfFileInformationName, WdfFileInformationRename, WdfFileInformationLink,
    WdfFileInformationNames, WdfFileInformationDisposition, WdfFileInformationPosition,
    WdfFilePositionInformation = 14, WdfFileInformationFullEa, WdfFileInformationMode,
    WdfFileInformationAlignment, WdfFileInformationAll, WdfFileInformationAllocation,
    WdfFileInformationEndOfFile, WdfFileEndOfFileInformation = 20,
    WdfFileInformationAlternateName, WdfFileInformationStream, WdfFileInformationPipe,
    WdfFileInformationPipeLocal, WdfFileInformationPipeRemote, WdfFileInformationMailslotQuery,
    WdfFileInformationMailslotSet, WdfFileInformationCompression, WdfFileInformationObjectId,
    WdfFileInformationCompletion, WdfFileInformationMoveCluster, WdfFileInformationQuota,
    WdfFileInformationReparsePoint, WdfFileInformationNetworkOpen, WdfFileInformationAttributeTag,
    WdfFileInformationTracking, WdfFileInformationIdBothDirectory,
    WdfFileInformationIdFullDirectory, WdfFileInformationValidDataLength,
    WdfFileInformationShortName, WdfFileInformationIoCompletionNotification,
    WdfFileInformationIoStatusBlockRange, WdfFileInformationIoPriorityHint,
    WdfFileInformationSfioReserve, WdfFileInformationSfioVolume, WdfFileInformationHardLink,
    WdfFileInformationProcessIdsUsingFile, WdfFileInformationNormalizedName,
    WdfFileInformationNetworkPhysicalName, WdfFileInformationIdGlobalTxDirectory,
    WdfFileInformationIsRemoteDevice, WdfFileInformationAttributeCache, WdfFileInformationMaximum
} WDF_FILE_INFORMATION_CLASS;
typedef enum _WDF_POWER_POLICY_S0_IDLE_CAPABILITIES {
    IdleCapsInvalid, IdleCannotWakeFromS0, IdleCanWakeFromS0, IdleUsbSelectiveSuspend
} WDF_POWER_POLICY_S0_IDLE_CAPABILITIES;
typedef enum _WDF_POWER_POLICY_S0_IDLE_USER_CONTROL {
    IdleUserControlInvalid, IdleDoNotAllowUserControl, IdleAllowUserControl
} WDF_POWER_POLICY_S0_IDLE_USER_CONTROL;
typedef enum _WDF_POWER_POLICY_SX_WAKE_USER_CONTROL {
    WakeUserControlInvalid, WakeDoNotAllowUserControl, WakeAllowUserControl
} WDF_POWER_POLICY_SX_WAKE_USER_CONTROL;
typedef enum _WDF_POWER_POLICY_IDLE_TIMEOUT_CONSTANTS {
    IdleTimeoutDefaultConstant, IdleTimeoutDefaultValue = 0
} WDF_POWER_POLICY_IDLE_TIMEOUT_CONSTANTS;
typedef enum _WUDF_DRIVER_MANAGED_IDLE_TIMEOUT {
    DriverManagedIdleTimeout, SystemManagedIdleTimeout, SystemManagedIdleTimeoutWithHint
} WUDF_DRIVER_MANAGED_IDLE_TIMEOUT;
struct _WUDF_DEVICE_POWER_POLICY_IDLE_SETTINGS {
    ULONG Size;
    WDF_POWER_POLICY_S0_IDLE_CAPABILITIES IdleCaps;
    DEVICE_POWER_STATE DxState;
    ULONG IdleTimeout;
    WDF_POWER_POLICY_S0_IDLE_USER_CONTROL UserControlOfIdleSettings;
    WDF_TRI_STATE Enabled, PowerUpIdleDeviceOnSystemWake;
    ULONG IdleTimeoutType;
    WDF_TRI_STATE ExcludeD3Cold;
};
typedef enum _WDF_DEVICE_HWACCESS_TARGET_TYPE {
    WdfDeviceHwAccessTargetTypeInvalid, WdfDeviceHwAccessTargetTypeRegister,
    WdfDeviceHwAccessTargetTypeRegisterBuffer, WdfDeviceHwAccessTargetTypePort,
    WdfDeviceHwAccessTargetTypePortBuffer, WdfDeviceHwAccessTargetTypeMaximum
} WDF_DEVICE_HWACCESS_TARGET_TYPE;
typedef enum _WDF_DEVICE_HWACCESS_TARGET_SIZE {
    WdfDeviceHwAccessTargetSizeInvalid, WdfDeviceHwAccessTargetSizeUchar,
    WdfDeviceHwAccessTargetSizeUshort, WdfDeviceHwAccessTargetSizeUlong,
    WdfDeviceHwAccessTargetSizeUlong64, WdfDeviceHwAccessTargetSizeMaximum
} WDF_DEVICE_HWACCESS_TARGET_SIZE;
typedef struct _UMDF_VERSION_DATA { ULONG MajorNumber, MinorNumber, ServiceNumber; } UMDF_VERSION_DATA;
typedef struct _WDFMEMORY_OFFSET { SIZE_T BufferOffset, BufferLength; } WDFMEMORY_OFFSET,
    *PWDFMEMORY_OFFSET;
typedef struct _UMDF_IO_TARGET_OPEN_PARAMS {
    DWORD dwShareMode, dwCreationDisposition, dwFlagsAndAttributes;
} UMDF_IO_TARGET_OPEN_PARAMS;
#endif
