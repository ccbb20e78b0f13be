// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Storport types and the roles of a miniport (part 1).
#ifndef ISRCHECK_STOR_TYPES1_H
#define ISRCHECK_STOR_TYPES1_H
typedef PHYSICAL_ADDRESS STOR_PHYSICAL_ADDRESS;
typedef PHYSICAL_ADDRESS *PSTOR_PHYSICAL_ADDRESS;
typedef struct _ACCESS_RANGE {
    STOR_PHYSICAL_ADDRESS RangeStart;
    ULONG RangeLength;
    BOOLEAN RangeInMemory;
} ACCESS_RANGE, *PACCESS_RANGE;
typedef struct _MEMORY_REGION {
    PUCHAR VirtualBase;
    PHYSICAL_ADDRESS PhysicalBase;
    ULONG Length;
} MEMORY_REGION, *PMEMORY_REGION;
typedef enum _STOR_SYNCHRONIZATION_MODEL {
    StorSynchronizeHalfDuplex, StorSynchronizeFullDuplex
} STOR_SYNCHRONIZATION_MODEL;
typedef enum _INTERRUPT_SYNCHRONIZATION_MODE {
    InterruptSupportNone, InterruptSynchronizeAll, InterruptSynchronizePerMessage
} INTERRUPT_SYNCHRONIZATION_MODE;
typedef BOOLEAN HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE(PVOID, ULONG);
typedef HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE *PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE;
typedef struct _MESSAGE_INTERRUPT_INFORMATION {
    ULONG MessageId, MessageData;
    STOR_PHYSICAL_ADDRESS MessageAddress;
    ULONG InterruptVector, InterruptLevel;
    KINTERRUPT_MODE InterruptMode;
} MESSAGE_INTERRUPT_INFORMATION, *PMESSAGE_INTERRUPT_INFORMATION;
typedef struct _PORT_CONFIGURATION_INFORMATION {
    ULONG Length, SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG BusInterruptLevel, BusInterruptVector;
    KINTERRUPT_MODE InterruptMode;
    ULONG MaximumTransferLength, NumberOfPhysicalBreaks, DmaChannel, DmaPort;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG AlignmentMask, NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    PVOID MiniportDumpData;
    UCHAR NumberOfBuses;
    CCHAR InitiatorBusId[8];
    BOOLEAN ScatterGather, Master, CachesData, AdapterScansDown, AtdiskPrimaryClaimed,
        AtdiskSecondaryClaimed, Dma32BitAddresses, DemandMode;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses, TaggedQueuing, AutoRequestSense, MultipleRequestPerLu,
        ReceiveEvent, RealModeInitialized, BufferAccessScsiPortControlled;
    UCHAR MaximumNumberOfTargets, SrbType, AddressType;
    ULONG SlotNumber, BusInterruptLevel2, BusInterruptVector2;
    KINTERRUPT_MODE InterruptMode2;
    ULONG DmaChannel2, DmaPort2;
    DMA_WIDTH DmaWidth2;
    DMA_SPEED DmaSpeed2;
    ULONG DeviceExtensionSize, SpecificLuExtensionSize, SrbExtensionSize;
    UCHAR Dma64BitAddresses;
    BOOLEAN ResetTargetSupported;
    UCHAR MaximumNumberOfLogicalUnits;
    BOOLEAN WmiDataProvider;
    STOR_SYNCHRONIZATION_MODEL SynchronizationModel;
    PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE HwMSInterruptRoutine;
    INTERRUPT_SYNCHRONIZATION_MODE InterruptSynchronizationMode;
    MEMORY_REGION DumpRegion;
    ULONG RequestedDumpBufferSize;
    BOOLEAN VirtualDevice;
    UCHAR DumpMode;
    ULONG ExtendedFlags1, MaxNumberOfIO, MaxIOsPerLun, InitialLunQueueDepth, BusResetHoldTime,
        FeatureSupport;
} PORT_CONFIGURATION_INFORMATION, *PPORT_CONFIGURATION_INFORMATION;
typedef struct _STOR_SCATTER_GATHER_ELEMENT {
    STOR_PHYSICAL_ADDRESS PhysicalAddress;
    ULONG Length;
    ULONG_PTR Reserved;
} STOR_SCATTER_GATHER_ELEMENT, *PSTOR_SCATTER_GATHER_ELEMENT;
typedef struct _STOR_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    STOR_SCATTER_GATHER_ELEMENT List[];
} STOR_SCATTER_GATHER_LIST, *PSTOR_SCATTER_GATHER_LIST;
typedef enum _GETSGSTATUS { SG_ALLOCATED, SG_BUFFER_TOO_SMALL } GETSGSTATUS, *PGETSGSTATUS;
typedef enum _SCSI_ADAPTER_CONTROL_TYPE {
    ScsiQuerySupportedControlTypes, ScsiStopAdapter, ScsiRestartAdapter, ScsiSetBootConfig,
    ScsiSetRunningConfig, ScsiPowerSettingNotification, ScsiAdapterPower,
    ScsiAdapterPoFxPowerRequired, ScsiAdapterPoFxPowerActive, ScsiAdapterPoFxPowerSetFState,
    ScsiAdapterPoFxPowerControl, ScsiAdapterPrepareForBusReScan, ScsiAdapterSystemPowerHints,
    ScsiAdapterFilterResourceRequirements, ScsiAdapterPoFxMaxOperationalPower,
    ScsiAdapterPoFxSetPerfState, ScsiAdapterSurpriseRemoval, ScsiAdapterSerialNumber,
    ScsiAdapterControlMax, MakeAdapterControlTypeSizeOfUlong = 0xffffffff
} SCSI_ADAPTER_CONTROL_TYPE, *PSCSI_ADAPTER_CONTROL_TYPE;
typedef struct _STOR_POWER_CONTROL_HEADER {
    ULONG Version, Size;
    PSTOR_ADDRESS Address;
} STOR_POWER_CONTROL_HEADER, *PSTOR_POWER_CONTROL_HEADER;
typedef enum _SCSI_ADAPTER_CONTROL_STATUS {
    ScsiAdapterControlSuccess, ScsiAdapterControlUnsuccessful
} SCSI_ADAPTER_CONTROL_STATUS, *PSCSI_ADAPTER_CONTROL_STATUS;
typedef struct _STOR_POWER_SETTING_INFO {
    GUID PowerSettingGuid;
    PVOID Value;
    ULONG ValueLength;
} STOR_POWER_SETTING_INFO, *PSTOR_POWER_SETTING_INFO;
typedef struct _STOR_ADAPTER_CONTROL_POWER {
    STOR_POWER_CONTROL_HEADER Header;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_ADAPTER_CONTROL_POWER, *PSTOR_ADAPTER_CONTROL_POWER;
typedef enum _RAID_SYSTEM_POWER {
    RaidSystemPowerUnknown, RaidSystemPowerLowest, RaidSystemPowerLow, RaidSystemPowerMedium,
    RaidSystemPowerHigh
} RAID_SYSTEM_POWER, *PRAID_SYSTEM_POWER;
typedef struct _STOR_SYSTEM_POWER_HINTS {
    ULONG Version, Size;
    RAID_SYSTEM_POWER SystemPower;
    ULONG ResumeLatencyMSec;
} STOR_SYSTEM_POWER_HINTS, *PSTOR_SYSTEM_POWER_HINTS;
typedef struct _STOR_FILTER_RESOURCE_REQUIREMENTS {
    ULONG Version, Size;
    PIO_RESOURCE_REQUIREMENTS_LIST IoResourceRequirementsList;
} STOR_FILTER_RESOURCE_REQUIREMENTS, *PSTOR_FILTER_RESOURCE_REQUIREMENTS;
typedef struct _STOR_MAX_OPERATIONAL_POWER {
    ULONG Version, Size;
    ULONGLONG Value;
} STOR_MAX_OPERATIONAL_POWER, *PSTOR_MAX_OPERATIONAL_POWER;
typedef struct _STOR_POFX_PERF_STATE_CONTEXT {
    ULONG Version, Size, ComponentIndex;
    BOOLEAN Succeeded;
    PVOID Context;
} STOR_POFX_PERF_STATE_CONTEXT, *PSTOR_POFX_PERF_STATE_CONTEXT;
typedef struct _STOR_SERIAL_NUMBER {
    ULONG Version, Size;
    BOOLEAN Unicode;
    UCHAR SerialNumber[256];
} STOR_SERIAL_NUMBER, *PSTOR_SERIAL_NUMBER;
typedef enum _SCSI_UNIT_CONTROL_TYPE {
    ScsiQuerySupportedUnitControlTypes, ScsiUnitUsage, ScsiUnitStart, ScsiUnitPower,
    ScsiUnitPoFxPowerInfo, ScsiUnitPoFxPowerRequired, ScsiUnitPoFxPowerActive,
    ScsiUnitPoFxPowerSetFState, ScsiUnitPoFxPowerControl, ScsiUnitRemove,
    ScsiUnitSurpriseRemoval, ScsiUnitRichDescription, ScsiUnitControlMax,
    MakeUnitControlTypeSizeOfUlong = 0xffffffff
} SCSI_UNIT_CONTROL_TYPE, *PSCSI_UNIT_CONTROL_TYPE;
typedef enum _SCSI_UNIT_CONTROL_STATUS {
    ScsiUnitControlSuccess, ScsiUnitControlUnsuccessful
} SCSI_UNIT_CONTROL_STATUS, *PSCSI_UNIT_CONTROL_STATUS;
typedef enum _SCSI_UC_DEVICE_USAGE_TYPE {
    ScsiDeviceUsageTypeUndefined, ScsiDeviceUsageTypePaging, ScsiDeviceUsageTypeHibernation,
    ScsiDeviceUsageTypeDumpFile, ScsiDeviceUsageTypeBoot
} SCSI_UC_DEVICE_USAGE_TYPE;
typedef struct _STOR_UC_DEVICE_USAGE {
    PSTOR_ADDRESS Address;
    SCSI_UC_DEVICE_USAGE_TYPE UsageType;
    BOOLEAN InUse;
} STOR_UC_DEVICE_USAGE, *PSTOR_UC_DEVICE_USAGE;
typedef struct _STOR_UNIT_CONTROL_POWER {
    PSTOR_ADDRESS Address;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_UNIT_CONTROL_POWER, *PSTOR_UNIT_CONTROL_POWER;
typedef struct _STOR_POFX_UNIT_POWER_INFO {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN IdlePowerEnabled;
} STOR_POFX_UNIT_POWER_INFO, *PSTOR_POFX_UNIT_POWER_INFO;
typedef struct _STOR_POFX_POWER_REQUIRED_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN PowerRequired;
} STOR_POFX_POWER_REQUIRED_CONTEXT, *PSTOR_POFX_POWER_REQUIRED_CONTEXT;
typedef struct _STOR_POFX_ACTIVE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    BOOLEAN Active;
} STOR_POFX_ACTIVE_CONTEXT, *PSTOR_POFX_ACTIVE_CONTEXT;
typedef struct _STOR_POFX_FSTATE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex, FState;
} STOR_POFX_FSTATE_CONTEXT, *PSTOR_POFX_FSTATE_CONTEXT;
typedef struct _STOR_POFX_POWER_CONTROL {
    STOR_POWER_CONTROL_HEADER Header;
    LPCGUID PowerControlCode;
    SIZE_T InBufferSize, OutBufferSize;
    PVOID InBuffer, OutBuffer;
    PSIZE_T BytesReturned;
} STOR_POFX_POWER_CONTROL, *PSTOR_POFX_POWER_CONTROL;
typedef struct _STOR_RICH_DEVICE_DESCRIPTION {
    ULONG Version, Size;
    CHAR VendorId[17], ModelNumber[65], FirmwareRevision[17];
} STOR_RICH_DEVICE_DESCRIPTION, *PSTOR_RICH_DEVICE_DESCRIPTION;
typedef struct _STOR_RICH_DEVICE_DESCRIPTION_V2 {
    ULONG Version, Size;
    CHAR VendorId[17], ModelNumber[65], FirmwareRevision[17];
    PSTOR_ADDRESS Address;
} STOR_RICH_DEVICE_DESCRIPTION_V2, *PSTOR_RICH_DEVICE_DESCRIPTION_V2;
typedef struct _SCSI_SUPPORTED_CONTROL_TYPE_LIST {
    ULONG MaxControlType;
    BOOLEAN SupportedTypeList[0];
} SCSI_SUPPORTED_CONTROL_TYPE_LIST, *PSCSI_SUPPORTED_CONTROL_TYPE_LIST;
typedef struct _DPC_BUFFER {
    CSHORT Type;
    UCHAR Number, Importance;
    struct { PVOID F, B; };
    PVOID DeferredRoutine, DeferredContext, SystemArgument1, SystemArgument2, DpcData;
} DPC_BUFFER;
typedef struct _STOR_DPC { DPC_BUFFER Dpc; ULONG_PTR Lock; } STOR_DPC, *PSTOR_DPC;
typedef enum _STOR_SPINLOCK { DpcLock = 1, StartIoLock, InterruptLock } STOR_SPINLOCK;
typedef struct _STOR_LOCK_HANDLE {
    STOR_SPINLOCK Lock;
    struct {
        struct { PVOID Next, Lock; } LockQueue;
        KIRQL OldIrql;
    } Context;
} STOR_LOCK_HANDLE, *PSTOR_LOCK_HANDLE;
typedef struct _PERF_CONFIGURATION_DATA {
    ULONG Version, Size, Flags, ConcurrentChannels, FirstRedirectionMessageNumber,
        LastRedirectionMessageNumber, DeviceNode, Reserved;
    PGROUP_AFFINITY MessageTargets;
} PERF_CONFIGURATION_DATA, *PPERF_CONFIGURATION_DATA;
typedef struct _STARTIO_PERFORMANCE_PARAMETERS {
    ULONG Version, Size, MessageNumber, ChannelNumber;
} STARTIO_PERFORMANCE_PARAMETERS, *PSTARTIO_PERFORMANCE_PARAMETERS;
typedef struct _STARTIO_PERFORMANCE_PARAMETERS_V2 {
    ULONG Version, Size, MessageNumber, ChannelNumber;
    PROCESSOR_NUMBER InitiatingProcessor;
} STARTIO_PERFORMANCE_PARAMETERS_V2, *PSTARTIO_PERFORMANCE_PARAMETERS_V2;
typedef struct _STOR_UNICODE_STRING {
    USHORT Length, MaximumLength;
    PWCH Buffer;
} STOR_UNICODE_STRING, *PSTOR_UNICODE_STRING;
typedef enum _STOR_IO_PRIORITY_HINT {
    StorIoPriorityVeryLow, StorIoPriorityLow, StorIoPriorityNormal, StorIoPriorityHigh,
    StorIoPriorityCritical, StorIoMaxPriorityTypes, StorIoMaxPriorityValue = 0xffff
} STOR_IO_PRIORITY_HINT, *PSTOR_IO_PRIORITY_HINT;
typedef struct _STOR_REQUEST_INFO_V1 {
    USHORT Version, Size;
    STOR_IO_PRIORITY_HINT PriorityHint;
    ULONG Flags, Key, Length;
    BOOLEAN IsWriteRequest;
    UCHAR Reserved[3];
} STOR_REQUEST_INFO_V1, *PSTOR_REQUEST_INFO_V1;
typedef struct _STOR_REQUEST_INFO_V2 {
    USHORT Version, Size;
    STOR_IO_PRIORITY_HINT PriorityHint;
    ULONG Flags, Key, Length;
    BOOLEAN IsWriteRequest;
    UCHAR Reserved[3];
    PSTOR_UNICODE_STRING FileName;
    ULONG ProcessId;
} STOR_REQUEST_INFO_V2, *PSTOR_REQUEST_INFO_V2, *PSTOR_REQUEST_INFO;
typedef STOR_REQUEST_INFO_V2 STOR_REQUEST_INFO;
typedef enum _STOR_RPMB_FRAME_TYPE {
    StorRpmbFrameTypeUnknown, StorRpmbFrameTypeStandard, StorRpmbFrameTypeMax
} STOR_RPMB_FRAME_TYPE, *PSTOR_RPMB_FRAME_TYPE;
typedef struct _STOR_RPMB_CAPABILITIES_DATA {
    ULONG Version, Size, RpmbSize, MaxReliableRpmbWriteSize;
    UCHAR SecurityProtocol;
    USHORT SecurityProtocolSpecifier;
    STOR_ADDRESS RpmbTarget;
    STOR_RPMB_FRAME_TYPE FrameFormat;
} STOR_RPMB_CAPABILITIES_DATA, *PSTOR_RPMB_CAPABILITIES_DATA;
typedef enum _STOR_CRYPTO_ALGORITHM_ID {
    StorCryptoAlgorithmUnknown, StorCryptoAlgorithmXTSAES, StorCryptoAlgorithmBitlockerAESCBC,
    StorCryptoAlgorithmAESECB, StorCryptoAlgorithmESSIVAESCBC, StorCryptoAlgorithmMax
} STOR_CRYPTO_ALGORITHM_ID, *PSTOR_CRYPTO_ALGORITHM_ID;
typedef enum _STOR_CRYPTO_KEY_SIZE {
    StorCryptoKeySizeUnknown, StorCryptoKeySize128Bits, StorCryptoKeySize192Bits,
    StorCryptoKeySize256Bits, StorCryptoKeySize512Bits, StorCryptoKeySizeMax
} STOR_CRYPTO_KEY_SIZE, *PSTOR_CRYPTO_KEY_SIZE;
typedef struct _STOR_CRYPTO_CAPABILITY {
    ULONG Version, Size;
    USHORT CryptoCapabilityIndex, DataUnitSizeBitmask;
    STOR_CRYPTO_ALGORITHM_ID AlgorithmId;
    STOR_CRYPTO_KEY_SIZE KeySize;
} STOR_CRYPTO_CAPABILITY, *PSTOR_CRYPTO_CAPABILITY;
typedef struct _STOR_CRYPTO_CAPABILITIES_DATA {
    ULONG Version, Size;
    USHORT NumKeysSupported, NumCryptoCapabilities;
    STOR_CRYPTO_CAPABILITY CryptoCapabilities[1];
} STOR_CRYPTO_CAPABILITIES_DATA, *PSTOR_CRYPTO_CAPABILITIES_DATA;
typedef struct _STOR_CRYPTO_KEY_INFO {
    ULONG Version, Size, KeyIndex;
    ULONGLONG Tweak;
} STOR_CRYPTO_KEY_INFO, *PSTOR_CRYPTO_KEY_INFO;
#ifdef _WIN64
typedef struct DECLSPEC_ALIGN(16) _STOR_SLIST_ENTRY {
    PSTOR_SLIST_ENTRY Next;
} STOR_SLIST_ENTRY, *PSTOR_SLIST_ENTRY;
#else
typedef struct _STOR_SLIST_ENTRY {
    struct _STOR_SLIST_ENTRY *Next;
} STOR_SLIST_ENTRY, *PSTOR_SLIST_ENTRY;
#endif
#ifdef _WIN64
typedef union DECLSPEC_ALIGN(16) _STOR_SLIST_HEADER {
    struct { ULONGLONG Alignment, Region; };
    struct {
        ULONGLONG Depth : 16, Sequence : 9, NextEntry : 39, HeaderType : 1, Init : 1,
            Reserved : 59, Region : 3;
    } Header8;
    struct {
        ULONGLONG Depth : 16, Sequence : 48, HeaderType : 1, Init : 1, Reserved : 2,
            NextEntry : 60;
    } Header16;
    struct {
        ULONGLONG Depth : 16, Sequence : 48, HeaderType : 1, Reserved : 3, NextEntry : 60;
    } HeaderX64;
} STOR_SLIST_HEADER, *PSTOR_SLIST_HEADER;
#else
typedef union _STOR_SLIST_HEADER {
    ULONGLONG Alignment;
    struct { STOR_SLIST_ENTRY Next; USHORT Depth, Sequence; };
} STOR_SLIST_HEADER, *PSTOR_SLIST_HEADER;
#endif
typedef struct _STOR_LIST_ENTRY {
    struct _STOR_LIST_ENTRY *Flink;
    struct _STOR_LIST_ENTRY *Blink;
} STOR_LIST_ENTRY, *PSTOR_LIST_ENTRY;
typedef ULONG_PTR STOR_KSPIN_LOCK;
typedef STOR_KSPIN_LOCK *PSTOR_KSPIN_LOCK;
typedef ULONG sp_DRIVER_INITIALIZE(PVOID, PVOID);
typedef sp_DRIVER_INITIALIZE *sp_PDRIVER_INITIALIZE;
typedef BOOLEAN HW_INITIALIZE(PVOID);
typedef HW_INITIALIZE *PHW_INITIALIZE;
typedef BOOLEAN HW_BUILDIO(PVOID, PSCSI_REQUEST_BLOCK);
typedef HW_BUILDIO *PHW_BUILDIO;
#endif
