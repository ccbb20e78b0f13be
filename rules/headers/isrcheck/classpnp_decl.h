// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// storage class driver library: types and routines.
#ifndef ISRCHECK_CLASSPNP_DECL_H
#define ISRCHECK_CLASSPNP_DECL_H
typedef enum _CLASS_DEBUG_LEVEL {
    ClassDebugError, ClassDebugWarning, ClassDebugTrace, ClassDebugInfo,
    ClassDebugMediaLocks = 8, ClassDebugMCN, ClassDebugDelayedRetry, ClassDebugSenseInfo,
    ClassDebugRemoveLock, ClassDebugExternal4, ClassDebugExternal3, ClassDebugExternal2,
    ClassDebugExternal1
} CLASS_DEBUG_LEVEL, *PCLASS_DEBUG_LEVEL;
ULONG CountOfSetBitsUChar(UCHAR);
ULONG CountOfSetBitsULong(ULONG);
ULONG CountOfSetBitsULong32(ULONG32);
ULONG CountOfSetBitsULong64(ULONG64);
ULONG CountOfSetBitsUlongPtr(ULONG_PTR);
struct _CLASS_INIT_DATA;
typedef struct _CLASS_INIT_DATA CLASS_INIT_DATA;
typedef struct _CLASS_INIT_DATA *PCLASS_INIT_DATA;
struct _CLASS_PRIVATE_FDO_DATA;
typedef struct _CLASS_PRIVATE_FDO_DATA CLASS_PRIVATE_FDO_DATA;
typedef struct _CLASS_PRIVATE_FDO_DATA *PCLASS_PRIVATE_FDO_DATA;
struct _CLASS_PRIVATE_PDO_DATA;
typedef struct _CLASS_PRIVATE_PDO_DATA CLASS_PRIVATE_PDO_DATA;
typedef struct _CLASS_PRIVATE_PDO_DATA *PCLASS_PRIVATE_PDO_DATA;
struct _CLASS_PRIVATE_COMMON_DATA;
typedef struct _CLASS_PRIVATE_COMMON_DATA CLASS_PRIVATE_COMMON_DATA;
typedef struct _CLASS_PRIVATE_COMMON_DATA *PCLASS_PRIVATE_COMMON_DATA;
typedef enum _MEDIA_CHANGE_DETECTION_STATE {
    MediaUnknown, MediaPresent, MediaNotPresent, MediaUnavailable
} MEDIA_CHANGE_DETECTION_STATE, *PMEDIA_CHANGE_DETECTION_STATE;
struct _MEDIA_CHANGE_DETECTION_INFO;
typedef struct _MEDIA_CHANGE_DETECTION_INFO MEDIA_CHANGE_DETECTION_INFO;
typedef struct _MEDIA_CHANGE_DETECTION_INFO *PMEDIA_CHANGE_DETECTION_INFO;
struct _DICTIONARY_HEADER;
typedef struct _DICTIONARY_HEADER DICTIONARY_HEADER;
typedef struct _DICTIONARY_HEADER *PDICTIONARY_HEADER;
typedef struct _DICTIONARY {
    ULONGLONG Signature;
    PDICTIONARY_HEADER List;
    KSPIN_LOCK SpinLock;
} DICTIONARY, *PDICTIONARY;
typedef struct _CLASSPNP_SCAN_FOR_SPECIAL_INFO {
    PCHAR VendorId, ProductId, ProductRevision;
    ULONG_PTR Data;
} CLASSPNP_SCAN_FOR_SPECIAL_INFO, *PCLASSPNP_SCAN_FOR_SPECIAL_INFO;
typedef void (*PCLASS_ERROR)(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, NTSTATUS *, BOOLEAN *);
typedef NTSTATUS (*PCLASS_ADD_DEVICE)(PDRIVER_OBJECT, PDEVICE_OBJECT);
typedef NTSTATUS (*PCLASS_POWER_DEVICE)(PDEVICE_OBJECT, PIRP);
typedef NTSTATUS (*PCLASS_START_DEVICE)(PDEVICE_OBJECT);
typedef NTSTATUS (*PCLASS_STOP_DEVICE)(PDEVICE_OBJECT, UCHAR);
typedef NTSTATUS (*PCLASS_INIT_DEVICE)(PDEVICE_OBJECT);
typedef NTSTATUS (*PCLASS_ENUM_DEVICE)(PDEVICE_OBJECT);
typedef NTSTATUS (*PCLASS_READ_WRITE)(PDEVICE_OBJECT, PIRP);
typedef NTSTATUS (*PCLASS_DEVICE_CONTROL)(PDEVICE_OBJECT, PIRP);
typedef NTSTATUS (*PCLASS_SHUTDOWN_FLUSH)(PDEVICE_OBJECT, PIRP);
typedef NTSTATUS (*PCLASS_CREATE_CLOSE)(PDEVICE_OBJECT, PIRP);
typedef NTSTATUS (*PCLASS_QUERY_ID)(PDEVICE_OBJECT, BUS_QUERY_ID_TYPE, PUNICODE_STRING);
typedef NTSTATUS (*PCLASS_REMOVE_DEVICE)(PDEVICE_OBJECT, UCHAR);
typedef void (*PCLASS_UNLOAD)(PDRIVER_OBJECT);
typedef NTSTATUS (*PCLASS_QUERY_PNP_CAPABILITIES)(PDEVICE_OBJECT, PDEVICE_CAPABILITIES);
typedef void (*PCLASS_TICK)(PDEVICE_OBJECT);
typedef NTSTATUS (*PCLASS_QUERY_WMI_REGINFO_EX)(PDEVICE_OBJECT, ULONG *, PUNICODE_STRING,
    PUNICODE_STRING);
typedef NTSTATUS (*PCLASS_QUERY_WMI_REGINFO)(PDEVICE_OBJECT, ULONG *, PUNICODE_STRING);
typedef NTSTATUS (*PCLASS_QUERY_WMI_DATABLOCK)(PDEVICE_OBJECT, PIRP, ULONG, ULONG, PUCHAR);
typedef NTSTATUS (*PCLASS_SET_WMI_DATABLOCK)(PDEVICE_OBJECT, PIRP, ULONG, ULONG, PUCHAR);
typedef NTSTATUS (*PCLASS_SET_WMI_DATAITEM)(PDEVICE_OBJECT, PIRP, ULONG, ULONG, ULONG, PUCHAR);
typedef NTSTATUS (*PCLASS_EXECUTE_WMI_METHOD)(PDEVICE_OBJECT, PIRP, ULONG, ULONG, ULONG, ULONG,
    PUCHAR);
typedef enum CLASSENABLEDISABLEFUNCTION {
    EventGeneration, DataBlockCollection
} CLASSENABLEDISABLEFUNCTION;
typedef NTSTATUS (*PCLASS_WMI_FUNCTION_CONTROL)(PDEVICE_OBJECT, PIRP, ULONG,
    CLASSENABLEDISABLEFUNCTION, BOOLEAN);
typedef struct _SRB_HISTORY_ITEM {
    LARGE_INTEGER TickCountSent, TickCountCompleted;
    ULONG MillisecondsDelayOnRetry;
    SENSE_DATA NormalizedSenseData;
    UCHAR SrbStatus, ClassDriverUse;
} SRB_HISTORY_ITEM, *PSRB_HISTORY_ITEM;
typedef struct _SRB_HISTORY {
    ULONG_PTR ClassDriverUse[4];
    ULONG TotalHistoryCount, UsedHistoryCount;
    SRB_HISTORY_ITEM History[1];
} SRB_HISTORY, *PSRB_HISTORY;
typedef BOOLEAN (*PCLASS_INTERPRET_SENSE_INFO)(PDEVICE_OBJECT, PIRP, PSCSI_REQUEST_BLOCK, UCHAR,
    ULONG, ULONG, SRB_HISTORY *, NTSTATUS *, LONGLONG *);
typedef void (*PCLASS_COMPRESS_RETRY_HISTORY_DATA)(PDEVICE_OBJECT, PSRB_HISTORY);
typedef struct GUIDREGINFO {
    GUID Guid;
    ULONG InstanceCount, Flags;
} GUIDREGINFO, *PGUIDREGINFO;
typedef struct _CLASS_WMI_INFO {
    ULONG GuidCount;
    PGUIDREGINFO GuidRegInfo;
    PCLASS_QUERY_WMI_REGINFO ClassQueryWmiRegInfo;
    PCLASS_QUERY_WMI_DATABLOCK ClassQueryWmiDataBlock;
    PCLASS_SET_WMI_DATABLOCK ClassSetWmiDataBlock;
    PCLASS_SET_WMI_DATAITEM ClassSetWmiDataItem;
    PCLASS_EXECUTE_WMI_METHOD ClassExecuteWmiMethod;
    PCLASS_WMI_FUNCTION_CONTROL ClassWmiFunctionControl;
} CLASS_WMI_INFO, *PCLASS_WMI_INFO;
typedef struct _CLASS_DEV_INFO {
    ULONG DeviceExtensionSize, DeviceType;
    UCHAR StackSize;
    ULONG DeviceCharacteristics;
    PCLASS_ERROR ClassError;
    PCLASS_READ_WRITE ClassReadWriteVerification;
    PCLASS_DEVICE_CONTROL ClassDeviceControl;
    PCLASS_SHUTDOWN_FLUSH ClassShutdownFlush;
    PCLASS_CREATE_CLOSE ClassCreateClose;
    PCLASS_INIT_DEVICE ClassInitDevice;
    PCLASS_START_DEVICE ClassStartDevice;
    PCLASS_POWER_DEVICE ClassPowerDevice;
    PCLASS_STOP_DEVICE ClassStopDevice;
    PCLASS_REMOVE_DEVICE ClassRemoveDevice;
    PCLASS_QUERY_PNP_CAPABILITIES ClassQueryPnpCapabilities;
    CLASS_WMI_INFO ClassWmiInfo;
} CLASS_DEV_INFO, *PCLASS_DEV_INFO;
struct _CLASS_INIT_DATA {
    ULONG InitializationDataSize;
    CLASS_DEV_INFO FdoData, PdoData;
    PCLASS_ADD_DEVICE ClassAddDevice;
    PCLASS_ENUM_DEVICE ClassEnumerateDevice;
    PCLASS_QUERY_ID ClassQueryId;
    PDRIVER_STARTIO ClassStartIo;
    PCLASS_UNLOAD ClassUnload;
    PCLASS_TICK ClassTick;
};
typedef struct _FILE_OBJECT_EXTENSION {
    PFILE_OBJECT FileObject;
    PDEVICE_OBJECT DeviceObject;
    ULONG LockCount, McnDisableCount;
} FILE_OBJECT_EXTENSION, *PFILE_OBJECT_EXTENSION;
typedef struct _CLASS_WORKING_SET {
    ULONG Size, XferPacketsWorkingSetMaximum, XferPacketsWorkingSetMinimum;
} CLASS_WORKING_SET, *PCLASS_WORKING_SET;
typedef struct _CLASS_INTERPRET_SENSE_INFO2 {
    ULONG Size, HistoryCount;
    PCLASS_COMPRESS_RETRY_HISTORY_DATA Compress;
    PCLASS_INTERPRET_SENSE_INFO Interpret;
} CLASS_INTERPRET_SENSE_INFO2, *PCLASS_INTERPRET_SENSE_INFO2;
typedef struct _CLASS_DRIVER_EXTENSION {
    UNICODE_STRING RegistryPath;
    CLASS_INIT_DATA InitData;
    ULONG DeviceCount;
    PCLASS_QUERY_WMI_REGINFO_EX ClassFdoQueryWmiRegInfoEx, ClassPdoQueryWmiRegInfoEx;
    REGHANDLE EtwHandle;
    PDRIVER_DISPATCH DeviceMajorFunctionTable[28], MpDeviceMajorFunctionTable[28];
    PCLASS_INTERPRET_SENSE_INFO2 InterpretSenseInfo;
    PCLASS_WORKING_SET WorkingSet;
    ULONG SrbSupport;
} CLASS_DRIVER_EXTENSION, *PCLASS_DRIVER_EXTENSION;
typedef struct _COMMON_DEVICE_EXTENSION COMMON_DEVICE_EXTENSION, *PCOMMON_DEVICE_EXTENSION;
typedef struct _FUNCTIONAL_DEVICE_EXTENSION FUNCTIONAL_DEVICE_EXTENSION,
    *PFUNCTIONAL_DEVICE_EXTENSION;
typedef struct _PHYSICAL_DEVICE_EXTENSION PHYSICAL_DEVICE_EXTENSION, *PPHYSICAL_DEVICE_EXTENSION;
typedef struct _COMMON_DEVICE_EXTENSION {
    ULONG Version;
    PDEVICE_OBJECT DeviceObject, LowerDeviceObject;
    PFUNCTIONAL_DEVICE_EXTENSION PartitionZeroExtension;
    PCLASS_DRIVER_EXTENSION DriverExtension;
    LONG RemoveLock;
    KEVENT RemoveEvent;
    KSPIN_LOCK RemoveTrackingSpinlock;
    PVOID RemoveTrackingList;
    LONG RemoveTrackingUntrackedCount;
    PVOID DriverData;
    UCHAR PreviousState, CurrentState;
    ULONG IsRemoved;
    UNICODE_STRING DeviceName;
    PPHYSICAL_DEVICE_EXTENSION ChildList;
    ULONG PartitionNumber;
    LARGE_INTEGER PartitionLength, StartingOffset;
    PCLASS_DEV_INFO DevInfo;
    ULONG PagingPathCount, DumpPathCount, HibernationPathCount;
    KEVENT PathCountEvent;
    NPAGED_LOOKASIDE_LIST SrbLookasideList;
    UNICODE_STRING MountedDeviceInterfaceName;
    ULONG GuidCount;
    PGUIDREGINFO GuidRegInfo;
    DICTIONARY FileObjectDictionary;
    PCLASS_PRIVATE_COMMON_DATA PrivateCommonData;
    PDRIVER_DISPATCH *DispatchTable;
    ULONG_PTR Reserved3, Reserved4;
} COMMON_DEVICE_EXTENSION, *PCOMMON_DEVICE_EXTENSION;
typedef enum FAILURE_PREDICTION_METHOD {
    FailurePredictionNone, FailurePredictionIoctl, FailurePredictionSmart, FailurePredictionSense
} FAILURE_PREDICTION_METHOD, *PFAILURE_PREDICTION_METHOD;
struct _FAILURE_PREDICTION_INFO;
typedef struct _FAILURE_PREDICTION_INFO *PFAILURE_PREDICTION_INFO;
typedef struct _CLASS_POWER_OPTIONS {
    ULONG PowerDown : 1, LockQueue : 1, HandleSpinDown : 1, HandleSpinUp : 1, Reserved : 27;
} CLASS_POWER_OPTIONS, *PCLASS_POWER_OPTIONS;
typedef enum CLASS_POWER_DOWN_STATE {
    PowerDownDeviceInitial, PowerDownDeviceLocked, PowerDownDeviceStopped, PowerDownDeviceOff,
    PowerDownDeviceUnlocked
} CLASS_POWER_DOWN_STATE;
typedef enum CLASS_POWER_DOWN_STATE2 {
    PowerDownDeviceInitial2, PowerDownDeviceLocked2, PowerDownDeviceFlushed2,
    PowerDownDeviceStopped2, PowerDownDeviceOff2, PowerDownDeviceUnlocked2
} CLASS_POWER_DOWN_STATE2;
typedef enum CLASS_POWER_DOWN_STATE3 {
    PowerDownDeviceInitial3, PowerDownDeviceLocked3, PowerDownDeviceQuiesced3,
    PowerDownDeviceFlushed3, PowerDownDeviceStopped3, PowerDownDeviceOff3,
    PowerDownDeviceUnlocked3
} CLASS_POWER_DOWN_STATE3;
typedef enum CLASS_POWER_UP_STATE {
    PowerUpDeviceInitial, PowerUpDeviceLocked, PowerUpDeviceOn, PowerUpDeviceStarted,
    PowerUpDeviceUnlocked
} CLASS_POWER_UP_STATE;
typedef struct _CLASS_POWER_CONTEXT {
    union {
        CLASS_POWER_DOWN_STATE PowerDown;
        CLASS_POWER_DOWN_STATE2 PowerDown2;
        CLASS_POWER_DOWN_STATE3 PowerDown3;
        CLASS_POWER_UP_STATE PowerUp;
    } PowerChangeState;
    CLASS_POWER_OPTIONS Options;
    BOOLEAN InUse, QueueLocked;
    NTSTATUS FinalStatus;
    ULONG RetryCount, RetryInterval;
    PIO_COMPLETION_ROUTINE CompletionRoutine;
    PDEVICE_OBJECT DeviceObject;
    PIRP Irp;
    SCSI_REQUEST_BLOCK Srb;
} CLASS_POWER_CONTEXT, *PCLASS_POWER_CONTEXT;
typedef enum CLASS_FUNCTION_SUPPORT {
    SupportUnknown, Supported, NotSupported
} CLASS_FUNCTION_SUPPORT;
typedef struct _CLASS_VPD_B1_DATA {
    NTSTATUS CommandStatus;
    USHORT MediumRotationRate;
    UCHAR NominalFormFactor, Zoned;
    ULONG MediumProductType, DepopulationTime;
} CLASS_VPD_B1_DATA, *PCLASS_VPD_B1_DATA;
typedef struct _CLASS_VPD_B0_DATA {
    NTSTATUS CommandStatus;
    ULONG MaxUnmapLbaCount, MaxUnmapBlockDescrCount, OptimalUnmapGranularity;
    ULONG UnmapGranularityAlignment;
    BOOLEAN UGAVALID;
    UCHAR Reserved0;
    USHORT OptimalTransferLengthGranularity;
    ULONG MaximumTransferLength, OptimalTransferLength;
} CLASS_VPD_B0_DATA, *PCLASS_VPD_B0_DATA;
typedef struct _CLASS_VPD_B2_DATA {
    NTSTATUS CommandStatus;
    UCHAR ThresholdExponent, DP : 1, ANC_SUP : 1, Reserved0 : 2, LBPRZ : 1, LBPWS10 : 1;
    UCHAR LBPWS : 1, LBPU : 1, ProvisioningType : 3, Reserved1 : 5;
    ULONG SoftThresholdEventPending;
} CLASS_VPD_B2_DATA, *PCLASS_VPD_B2_DATA;
typedef struct _CLASS_READ_CAPACITY16_DATA {
    NTSTATUS CommandStatus;
    ULONG BytesPerLogicalSector, BytesPerPhysicalSector, BytesOffsetForSectorAlignment;
    BOOLEAN LBProvisioningEnabled, LBProvisioningReadZeros;
    UCHAR Reserved0[2];
    ULONG Reserved1;
} CLASS_READ_CAPACITY16_DATA, *PCLASS_READ_CAPACITY16_DATA;
typedef struct _CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS {
    NTSTATUS CommandStatus;
    USHORT MaximumRangeDescriptors;
    UCHAR Restricted, Reserved;
    ULONG MaximumInactivityTimer, DefaultInactivityTimer;
    ULONGLONG MaximumTokenTransferSize, OptimalTransferCount;
} CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS, *PCLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS;
typedef struct _CLASS_FUNCTION_SUPPORT_INFO {
    KSPIN_LOCK SyncLock;
    ULONG GenerationCount;
    volatile ULONG ChangeRequestCount;
    struct {
        ULONG BlockLimits : 1, BlockDeviceCharacteristics : 1, LBProvisioning : 1;
        ULONG BlockDeviceRODLimits : 1, ZonedBlockDeviceCharacteristics : 1, Reserved : 22;
        ULONG DeviceType : 5;
    } ValidInquiryPages;
    struct {
        CLASS_FUNCTION_SUPPORT SeekPenaltyProperty, AccessAlignmentProperty, TrimProperty;
        CLASS_FUNCTION_SUPPORT TrimProcess;
    } LowerLayerSupport;
    BOOLEAN RegAccessAlignmentQueryNotSupported, AsynchronousNotificationSupported;
    BOOLEAN UseModeSense10;
    UCHAR Reserved;
    CLASS_VPD_B0_DATA BlockLimitsData;
    CLASS_VPD_B1_DATA DeviceCharacteristicsData;
    CLASS_VPD_B2_DATA LBProvisioningData;
    CLASS_READ_CAPACITY16_DATA ReadCapacity16Data;
    CLASS_VPD_ECOP_BLOCK_DEVICE_ROD_LIMITS BlockDeviceRODLimitsData;
    struct {
        ULONG D3ColdSupported : 1, DeviceWakeable : 1, IdlePowerEnabled : 1;
        ULONG D3IdleTimeoutOverridden : 1, NoVerifyDuringIdlePower : 1, Reserved2 : 27;
        ULONG D3IdleTimeout;
    } IdlePower;
    CLASS_FUNCTION_SUPPORT HwFirmwareGetInfoSupport;
    PSTORAGE_HW_FIRMWARE_INFO HwFirmwareInfo;
} CLASS_FUNCTION_SUPPORT_INFO, *PCLASS_FUNCTION_SUPPORT_INFO;
typedef struct _ADDITIONAL_FDO_DATA {
    ULONG DeviceGuidFlags;
    GUID DeviceGuid;
} ADDITIONAL_FDO_DATA, *PADDITIONAL_FDO_DATA;
typedef struct DECLSPEC_ALIGN(64) _FUNCTIONAL_DEVICE_EXTENSION {
    PDEVICE_OBJECT LowerPdo;
    PSTORAGE_DEVICE_DESCRIPTOR DeviceDescriptor;
    PSTORAGE_ADAPTER_DESCRIPTOR AdapterDescriptor;
    DEVICE_POWER_STATE DevicePowerState;
    ULONG DMByteSkew, DMSkew;
    BOOLEAN DMActive;
    UCHAR SenseDataLength, Reserved0[2];
    DISK_GEOMETRY DiskGeometry;
    PSENSE_DATA SenseData;
    ULONG TimeOutValue, DeviceNumber, SrbFlags, ErrorCount;
    LONG LockCount, ProtectedLockCount, InternalLockCount;
    KEVENT EjectSynchronizationEvent;
    USHORT DeviceFlags;
    UCHAR SectorShift, CdbForceUnitAccess;
    PMEDIA_CHANGE_DETECTION_INFO MediaChangeDetectionInfo;
    PKEVENT Unused1;
    HANDLE Unused2;
    FILE_OBJECT_EXTENSION KernelModeMcnContext;
    ULONG MediaChangeCount;
    HANDLE DeviceDirectory;
    KSPIN_LOCK ReleaseQueueSpinLock;
    PIRP ReleaseQueueIrp;
    SCSI_REQUEST_BLOCK ReleaseQueueSrb;
    BOOLEAN ReleaseQueueNeeded, ReleaseQueueInProgress, ReleaseQueueIrpFromPool, FailurePredicted;
    ULONG FailureReason;
    PFAILURE_PREDICTION_INFO FailurePredictionInfo;
    BOOLEAN PowerDownInProgress;
    ULONG EnumerationInterlock;
    KEVENT ChildLock;
    PKTHREAD ChildLockOwner;
    ULONG ChildLockAcquisitionCount, ScanForSpecialFlags;
    KDPC PowerRetryDpc;
    KTIMER PowerRetryTimer;
    CLASS_POWER_CONTEXT PowerContext;
    PCLASS_PRIVATE_FDO_DATA PrivateFdoData;
    PCLASS_FUNCTION_SUPPORT_INFO FunctionSupportInfo;
    PSTORAGE_MINIPORT_DESCRIPTOR MiniportDescriptor;
    PADDITIONAL_FDO_DATA AdditionalFdoData;
} FUNCTIONAL_DEVICE_EXTENSION, *PFUNCTIONAL_DEVICE_EXTENSION;
typedef struct DECLSPEC_ALIGN(64) _PHYSICAL_DEVICE_EXTENSION {
    BOOLEAN IsMissing, IsEnumerated;
    PCLASS_PRIVATE_PDO_DATA PrivatePdoData;
    ULONG_PTR Reserved2, Reserved3, Reserved4;
} PHYSICAL_DEVICE_EXTENSION, *PPHYSICAL_DEVICE_EXTENSION;
typedef struct _COMPLETION_CONTEXT {
    PDEVICE_OBJECT DeviceObject;
    union {
        SCSI_REQUEST_BLOCK Srb;
        STORAGE_REQUEST_BLOCK SrbEx;
        UCHAR SrbExBuffer[184];
    } Srb;
} COMPLETION_CONTEXT, *PCOMPLETION_CONTEXT;
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG ClassInitialize(PVOID, PVOID, PCLASS_INIT_DATA);
typedef struct _CLASS_QUERY_WMI_REGINFO_EX_LIST {
    ULONG Size;
    PCLASS_QUERY_WMI_REGINFO_EX ClassFdoQueryWmiRegInfoEx, ClassPdoQueryWmiRegInfoEx;
} CLASS_QUERY_WMI_REGINFO_EX_LIST, *PCLASS_QUERY_WMI_REGINFO_EX_LIST;
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG ClassInitializeEx(PDRIVER_OBJECT, LPGUID, PVOID);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ClassCreateDeviceObject(PDRIVER_OBJECT, PCCHAR,
    PDEVICE_OBJECT, BOOLEAN, PDEVICE_OBJECT *);
NTSTATUS ClassReadDriveCapacity(PDEVICE_OBJECT);
void ClassReleaseQueue(PDEVICE_OBJECT);
void ClassSplitRequest(PDEVICE_OBJECT, PIRP, ULONG);
NTSTATUS ClassDeviceControl(PDEVICE_OBJECT, PIRP);
NTSTATUS ClassIoComplete(PDEVICE_OBJECT, PIRP, PVOID);
NTSTATUS ClassIoCompleteAssociated(PDEVICE_OBJECT, PIRP, PVOID);
BOOLEAN ClassInterpretSenseInfo(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, UCHAR, ULONG, ULONG, NTSTATUS
    *, ULONG *);
void ClassSendDeviceIoControlSynchronous(ULONG, PDEVICE_OBJECT, PVOID, ULONG, ULONG, BOOLEAN,
    PIO_STATUS_BLOCK);
NTSTATUS ClassSendIrpSynchronous(PDEVICE_OBJECT, PIRP);
NTSTATUS ClassForwardIrpSynchronous(PCOMMON_DEVICE_EXTENSION, PIRP);
NTSTATUS ClassSendSrbSynchronous(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, PVOID, ULONG, BOOLEAN);
NTSTATUS ClassSendSrbAsynchronous(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, PIRP, PVOID, ULONG, BOOLEAN);
NTSTATUS ClassBuildRequest(PDEVICE_OBJECT, PIRP);
ULONG ClassModeSense(PDEVICE_OBJECT, PCHAR, ULONG, UCHAR);
NTSTATUS ClassModeSenseTranslate(PDEVICE_OBJECT, PMODE_PARAMETER_HEADER, PULONG);
PVOID ClassFindModePage(PCHAR, ULONG, UCHAR, BOOLEAN);
ULONG ClassModeSenseEx(PDEVICE_OBJECT, PCHAR, ULONG, UCHAR, UCHAR);
NTSTATUS ClassModeSelect(PDEVICE_OBJECT, PCHAR, ULONG, BOOLEAN);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ClassClaimDevice(PDEVICE_OBJECT, BOOLEAN);
NTSTATUS ClassInternalIoControl(struct _DEVICE_OBJECT *, struct _IRP *);
_IRQL_requires_max_(PASSIVE_LEVEL) void ClassInitializeSrbLookasideList(PCOMMON_DEVICE_EXTENSION,
    ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) void ClassDeleteSrbLookasideList(PCOMMON_DEVICE_EXTENSION);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG ClassQueryTimeOutRegistryValue(PDEVICE_OBJECT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ClassGetDescriptor(PDEVICE_OBJECT,
    PSTORAGE_PROPERTY_ID, PVOID *);
_IRQL_requires_max_(PASSIVE_LEVEL) void ClassInvalidateBusRelations(PDEVICE_OBJECT);
_IRQL_requires_max_(PASSIVE_LEVEL) void ClassMarkChildrenMissing(PFUNCTIONAL_DEVICE_EXTENSION);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN ClassMarkChildMissing(PPHYSICAL_DEVICE_EXTENSION,
    BOOLEAN);
void ClassDebugPrint(CLASS_DEBUG_LEVEL, PCCHAR, ...);
_IRQL_requires_max_(DISPATCH_LEVEL) PCLASS_DRIVER_EXTENSION ClassGetDriverExtension(PDRIVER_OBJECT);
void ClassCompleteRequest(PDEVICE_OBJECT, PIRP, CCHAR);
void ClassReleaseRemoveLock(PDEVICE_OBJECT, PVOID);
ULONG ClassAcquireRemoveLockEx(PDEVICE_OBJECT, PVOID, PCSTR, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) void ClassUpdateInformationInRegistry(PDEVICE_OBJECT, PCHAR,
    ULONG, PINQUIRYDATA, ULONG);
NTSTATUS ClassWmiCompleteRequest(PDEVICE_OBJECT, PIRP, NTSTATUS, ULONG, CCHAR);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ClassWmiFireEvent(PDEVICE_OBJECT, LPGUID, ULONG,
    ULONG, PVOID);
void ClassResetMediaChangeTimer(PFUNCTIONAL_DEVICE_EXTENSION);
_IRQL_requires_max_(PASSIVE_LEVEL) void
    ClassInitializeMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION, PUCHAR);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    ClassInitializeTestUnitPolling(PFUNCTIONAL_DEVICE_EXTENSION, BOOLEAN);
PVPB ClassGetVpb(PDEVICE_OBJECT);
NTSTATUS ClassSpinDownPowerHandler(PDEVICE_OBJECT, PIRP);
NTSTATUS ClassStopUnitPowerHandler(PDEVICE_OBJECT, PIRP);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    ClassSetFailurePredictionPoll(PFUNCTIONAL_DEVICE_EXTENSION, FAILURE_PREDICTION_METHOD, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void ClassNotifyFailurePredicted(PFUNCTIONAL_DEVICE_EXTENSION,
    PUCHAR, ULONG, BOOLEAN, ULONG, UCHAR, UCHAR, UCHAR);
_IRQL_requires_max_(PASSIVE_LEVEL) void ClassAcquireChildLock(PFUNCTIONAL_DEVICE_EXTENSION);
void ClassReleaseChildLock(PFUNCTIONAL_DEVICE_EXTENSION);
NTSTATUS ClassSignalCompletion(PDEVICE_OBJECT, PIRP, PVOID);
void ClassSendStartUnit(PDEVICE_OBJECT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ClassRemoveDevice(PDEVICE_OBJECT, UCHAR);
NTSTATUS ClassAsynchronousCompletion(PDEVICE_OBJECT, PIRP, PVOID);
void ClassCheckMediaState(PFUNCTIONAL_DEVICE_EXTENSION);
_IRQL_requires_max_(PASSIVE_LEVEL) void ClassSetMediaChangeState(PFUNCTIONAL_DEVICE_EXTENSION,
    MEDIA_CHANGE_DETECTION_STATE, BOOLEAN);
_IRQL_requires_max_(PASSIVE_LEVEL) void
    ClassEnableMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION);
_IRQL_requires_max_(PASSIVE_LEVEL) void
    ClassDisableMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION);
_IRQL_requires_max_(PASSIVE_LEVEL) void
    ClassCleanupMediaChangeDetection(PFUNCTIONAL_DEVICE_EXTENSION);
_IRQL_requires_max_(PASSIVE_LEVEL) void ClassGetDeviceParameter(PFUNCTIONAL_DEVICE_EXTENSION,
    PWSTR, PWSTR, PULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ClassSetDeviceParameter(PFUNCTIONAL_DEVICE_EXTENSION,
    PWSTR, PWSTR, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) PFILE_OBJECT_EXTENSION
    ClassGetFsContext(PCOMMON_DEVICE_EXTENSION, PFILE_OBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) void ClassSendNotification(PFUNCTIONAL_DEVICE_EXTENSION, const
    GUID *, ULONG, PVOID);
UCHAR GET_FDO_EXTENSON_SENSE_DATA_LENGTH(PFUNCTIONAL_DEVICE_EXTENSION);
BOOLEAN PORT_ALLOCATED_SENSE(PFUNCTIONAL_DEVICE_EXTENSION, PSCSI_REQUEST_BLOCK);
void FREE_PORT_ALLOCATED_SENSE_BUFFER(PFUNCTIONAL_DEVICE_EXTENSION, PSCSI_REQUEST_BLOCK);
typedef void (*PCLASS_SCAN_FOR_SPECIAL_HANDLER)(PFUNCTIONAL_DEVICE_EXTENSION, ULONG_PTR);
_IRQL_requires_max_(PASSIVE_LEVEL) void ClassScanForSpecial(PFUNCTIONAL_DEVICE_EXTENSION,
    CLASSPNP_SCAN_FOR_SPECIAL_INFO[], PCLASS_SCAN_FOR_SPECIAL_HANDLER);
#endif
