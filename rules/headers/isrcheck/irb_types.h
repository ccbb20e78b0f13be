// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ATA port: request blocks, channel and controller interfaces, roles of a miniport.
#ifndef ISRCHECK_IRB_TYPES_H
#define ISRCHECK_IRB_TYPES_H
typedef PHYSICAL_ADDRESS IDE_PHYSICAL_ADDRESS;
typedef PHYSICAL_ADDRESS *PIDE_PHYSICAL_ADDRESS;
#ifndef ISRCHECK_IDE_IO_CONTROL
#define ISRCHECK_IDE_IO_CONTROL
typedef struct _IDE_IO_CONTROL {
    ULONG HeaderLength;
    UCHAR Signature[8];
    ULONG Timeout, ControlCode, ReturnStatus, DataLength;
} IDE_IO_CONTROL, *PIDE_IO_CONTROL;
#endif
typedef enum _IDE_NOTIFICATION_TYPE {
    IdeDeviceArrival, IdeDeviceRemoval, IdePowerStateChange
} IDE_NOTIFICATION_TYPE, *PIDE_NOTIFICATION_TYPE;
typedef enum _IDE_CALLBACK_TYPE {
    IdeTimerRoutine, IdeWorkerRoutine, IdeSynchronizedRoutine, IdeControllerSyncRoutine,
    IdeMaxCallbackType
} IDE_CALLBACK_TYPE, *PIDE_CALLBACK_TYPE;
typedef enum { DeviceUnknown, DeviceIsAta, DeviceIsAtapi, DeviceNotExist } IDE_DEVICE_TYPE;
typedef enum { UnknownMode, ChsMode, LbaMode, Lba48BitMode } ATA_ADDRESS_TRANSLATION;
typedef enum {
    IdeStart, IdeStop, IdePowerUp, IdePowerDown, IdeVendorDefined
} IDE_CONTROL_ACTION;
typedef enum { IdePowerUnSpecified, IdePowerD0, IdePowerD3 } IDE_POWER_STATE;
typedef struct _IDE_POWER_INFO {
    IDE_POWER_STATE CurrentPowerState, DesiredPowerState;
} IDE_POWER_INFO, *PIDE_POWER_INFO;
typedef struct _IDE_VENDOR_DEFINED_POWER_INFO {
    UCHAR TargetId;
    GUID SettingGuid;
    PVOID Value;
    ULONG ValueLength;
} IDE_VENDOR_DEFINED_POWER_INFO, *PIDE_VENDOR_DEFINED_POWER_INFO;
typedef struct _IDEREGISTERS {
    UCHAR bFeaturesReg, bSectorCountReg, bSectorNumberReg, bCylLowReg, bCylHighReg,
        bDriveHeadReg, bCommandReg, bReserved;
} IDEREGISTERS, *PIDEREGISTERS;
typedef struct _IDE_TASK_FILE { IDEREGISTERS Current, Previous; } IDE_TASK_FILE, *PIDE_TASK_FILE;
typedef UCHAR IRB_STATUS;
typedef struct _IDE_REQUEST_BLOCK {
    USHORT Function;
    UCHAR IrbStatus, AtaStatus, AtaError, Channel, TargetId, Lun, CdbLength,
        SenseInfoBufferLength, SenseInfoBufferType, QueueTag;
    ULONG ReservedAsUlong, IrbFlags, TimeOutValue, DataTransferLength;
    PVOID IrbExtension, DataBuffer, SenseInfoBuffer, NextIrb, Reserved;
    union {
        IDE_TASK_FILE IdeTaskFile;
        UCHAR Cdb[16];
        IDE_POWER_INFO PowerChange;
        UCHAR AsUChar[16];
    };
} IDE_REQUEST_BLOCK, *PIDE_REQUEST_BLOCK;
typedef struct _IDE_SCATTER_GATHER_ELEMENT {
    IDE_PHYSICAL_ADDRESS Address;
    ULONG Length;
    ULONG_PTR Reserved;
} IDE_SCATTER_GATHER_ELEMENT, *PIDE_SCATTER_GATHER_ELEMENT;
typedef struct _IDE_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    IDE_SCATTER_GATHER_ELEMENT Elements[];
} IDE_SCATTER_GATHER_LIST, *PIDE_SCATTER_GATHER_LIST;
typedef struct _IDE_REGISTERS_1 {
    PUCHAR RegistersBaseAddress;
    PUSHORT Data;
    union { PUCHAR Error, Features; };
    union { PUCHAR BlockCount, InterruptReason; };
    PUCHAR BlockNumber;
    union { PUCHAR CylinderLow, ByteCountLow; };
    union { PUCHAR CylinderHigh, ByteCountHigh; };
    PUCHAR DriveSelect, Command;
} IDE_REGISTERS_1, *PIDE_REGISTERS_1;
typedef struct _IDE_REGISTERS_2 {
    PUCHAR RegistersBaseAddress, DeviceControl, DriveAddress;
} IDE_REGISTERS_2, *PIDE_REGISTERS_2;
typedef struct _IDE_ACCESS_RANGE {
    IDE_PHYSICAL_ADDRESS RangeStart, PhysicalRangeStart;
    ULONG RangeLength;
    BOOLEAN InMemory;
    UCHAR Bar;
} IDE_ACCESS_RANGE, *PIDE_ACCESS_RANGE;
typedef struct _IDE_ERROR_LOG_ENTRY {
    UCHAR IrbStatus, Channel, TargetId, Lun, UniqueId, DumpDataSize, DumpData[1];
} IDE_ERROR_LOG_ENTRY, *PIDE_ERROR_LOG_ENTRY;
typedef struct _IDE_DEVICE_PARAMETERS {
    USHORT Version;
    IDE_DEVICE_TYPE IdeDeviceType;
    UCHAR TargetId, MaximumLun, NumberOfOverlappedRequests, MaxBlockXfer;
    USHORT DeviceCharacteristics;
    ATA_ADDRESS_TRANSLATION AddressTranslation;
    union {
        LARGE_INTEGER MaxLba;
        struct { USHORT NumCylinders, NumHeads, NumSectorsPerTrack, Reserved; } Chs;
    };
    ULONG BytesPerLogicalSector, BytesPerPhysicalSector, BytesOffsetForSectorAlignment,
        TransferModeSupported, TransferModeSelected;
} IDE_DEVICE_PARAMETERS, *PIDE_DEVICE_PARAMETERS;
typedef BOOLEAN (*IDE_HW_INITIALIZE)(PVOID, PIDE_DEVICE_PARAMETERS, PIDENTIFY_DEVICE_DATA);
typedef BOOLEAN (*IDE_HW_STARTIO)(PVOID, PIDE_REQUEST_BLOCK);
typedef BOOLEAN (*IDE_HW_BUILDIO)(PVOID, PIDE_REQUEST_BLOCK);
typedef BOOLEAN (*IDE_HW_INTERRUPT)(PVOID);
typedef void (*IDE_HW_DPC)(PVOID);
typedef BOOLEAN (*IDE_HW_RESET)(PVOID);
typedef BOOLEAN (*IDE_HW_CONTROL)(PVOID, IDE_CONTROL_ACTION, PVOID);
typedef enum _IDE_OPERATION_MODE {
    IdeModeNormal, IdeModeDump, IdeModeRemovableBay
} IDE_OPERATION_MODE, *PIDE_OPERATION_MODE;
typedef struct _IDE_MINIPORT_RESOURCES {
    ULONG NumberOfAccessRanges;
    PIDE_ACCESS_RANGE IdeAccessRange;
} IDE_MINIPORT_RESOURCES, *PIDE_MINIPORT_RESOURCES;
typedef struct _IDE_VENDOR_DEFINED_POWER {
    UCHAR ValidGuids;
    GUID Guid[3];
} IDE_VENDOR_DEFINED_POWER, *PIDE_VENDOR_DEFINED_POWER;
typedef union _SUPPORTED_ADVANCES {
    struct { USHORT AdvancedChannelConfigurationSupported : 1, Reserved : 15; };
    USHORT AsUshort;
} SUPPORTED_ADVANCES, *PSUPPORTED_ADVANCES;
typedef union _IDE_ADVANCED_CHANNEL_CONFIGURATION_FIELDS_PRESENT {
    struct { USHORT VendorDefinedPower : 1, Reserved : 15; };
    USHORT AsUshort;
} IDE_ADVANCED_CHANNEL_CONFIGURATION_FIELDS_PRESENT,
    *PIDE_ADVANCED_CHANNEL_CONFIGURATION_FIELDS_PRESENT;
typedef struct _IDE_ADVANCED_CHANNEL_CONFIGURATION {
    USHORT Length;
    IDE_ADVANCED_CHANNEL_CONFIGURATION_FIELDS_PRESENT Present;
    IDE_VENDOR_DEFINED_POWER VendorDefinedPower;
} IDE_ADVANCED_CHANNEL_CONFIGURATION, *PIDE_ADVANCED_CHANNEL_CONFIGURATION;
typedef struct _IDE_CHANNEL_CONFIGURATION {
    USHORT Version;
    UCHAR ChannelNumber;
    SUPPORTED_ADVANCES SupportedAdvances;
    IDE_OPERATION_MODE ChannelMode;
    PIDE_MINIPORT_RESOURCES ChannelResources;
    UCHAR NumberOfOverlappedRequests, MaxTargetId;
    BOOLEAN SyncWithIsr, SupportsWmi;
    PIDE_ADVANCED_CHANNEL_CONFIGURATION AdvancedChannelConfiguration;
} IDE_CHANNEL_CONFIGURATION, *PIDE_CHANNEL_CONFIGURATION;
typedef struct _IDE_CHANNEL_INTERFACE {
    USHORT Version;
    UCHAR ChannelNumber, Reserved;
    ULONG ReservedUlong;
    IDE_HW_INITIALIZE IdeHwInitialize;
    IDE_HW_BUILDIO IdeHwBuildIo;
    IDE_HW_STARTIO IdeHwStartIo;
    IDE_HW_INTERRUPT IdeHwInterrupt;
    IDE_HW_RESET IdeHwReset;
    IDE_HW_CONTROL IdeHwControl;
} IDE_CHANNEL_INTERFACE, *PIDE_CHANNEL_INTERFACE;
typedef BOOLEAN (*IDE_CHANNEL_INIT)(PVOID, PIDE_CHANNEL_INTERFACE, PVOID);
typedef struct _IDE_TRANSFER_MODE_PARAMETERS {
    UCHAR ChannelNumber;
    IDE_DEVICE_TYPE DeviceType[2];
    BOOLEAN IoReadySupported[2];
    ULONG DeviceTransferModeSupported[2], DeviceTransferModeCurrent[2],
        DeviceTransferModeSelected[2];
} IDE_TRANSFER_MODE_PARAMETERS, *PIDE_TRANSFER_MODE_PARAMETERS;
typedef BOOLEAN (*IDE_TRANSFER_MODE_SELECT)(PVOID, PIDE_TRANSFER_MODE_PARAMETERS);
typedef enum {
    ChannelStateDisabled, ChannelStateEnabled, ChannelStateUnKnown
} ATA_CHANNEL_STATE;
typedef ATA_CHANNEL_STATE (*IDE_CHANNEL_ENABLED)(PVOID, ULONG);
typedef enum { IdeBusPata, IdeBusSata, IdeBusUnknown } IDE_BUS_TYPE, *PIDE_BUS_TYPE;
typedef struct _IDE_CONTROLLER_CONFIGURATION {
    USHORT Version;
    UCHAR NumberOfChannels;
    IDE_OPERATION_MODE ControllerMode;
    UCHAR NumberOfPhysicalBreaks;
    ULONG MaximumTransferLength;
    BOOLEAN Reserved, NativeModeEnabled, Dma64BitAddress, BusMaster;
    IDE_BUS_TYPE AtaBusType;
    PIDE_MINIPORT_RESOURCES ControllerResources;
} IDE_CONTROLLER_CONFIGURATION, *PIDE_CONTROLLER_CONFIGURATION;
typedef BOOLEAN (*IDE_ADAPTER_CONTROL)(PVOID, IDE_CONTROL_ACTION, PVOID);
typedef struct _IDE_CONTROLLER_INTERFACE {
    USHORT Version, Reserved;
    ULONG ControllerExtensionSize, ChannelExtensionSize, AlignmentMask;
    IDE_CHANNEL_INIT AtaChannelInitRoutine;
    IDE_CHANNEL_ENABLED AtaControllerChannelEnabled;
    IDE_TRANSFER_MODE_SELECT AtaControllerTransferModeSelect;
    IDE_ADAPTER_CONTROL AtaAdapterControl;
} IDE_CONTROLLER_INTERFACE, *PIDE_CONTROLLER_INTERFACE;
typedef struct _IDE_LBA_RANGE {
    ULONGLONG StartSector : 48, SectorCount : 16;
} IDE_LBA_RANGE, *PIDE_LBA_RANGE;
#endif
