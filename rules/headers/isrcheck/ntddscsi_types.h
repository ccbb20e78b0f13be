// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddscsi.h>: SCSI pass-through and miniport I/O controls.
#ifndef ISRCHECK_NTDDSCSI_TYPES_H
#define ISRCHECK_NTDDSCSI_TYPES_H
typedef struct _SCSI_PASS_THROUGH {
    USHORT Length;
    UCHAR ScsiStatus, PathId, TargetId, Lun, CdbLength, SenseInfoLength, DataIn;
    ULONG DataTransferLength, TimeOutValue;
    ULONG_PTR DataBufferOffset;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
} SCSI_PASS_THROUGH, *PSCSI_PASS_THROUGH;
typedef struct _SCSI_PASS_THROUGH_DIRECT {
    USHORT Length;
    UCHAR ScsiStatus, PathId, TargetId, Lun, CdbLength, SenseInfoLength, DataIn;
    ULONG DataTransferLength, TimeOutValue;
    PVOID DataBuffer;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
} SCSI_PASS_THROUGH_DIRECT, *PSCSI_PASS_THROUGH_DIRECT;
typedef struct _SCSI_PASS_THROUGH32 {
    USHORT Length;
    UCHAR ScsiStatus, PathId, TargetId, Lun, CdbLength, SenseInfoLength, DataIn;
    ULONG DataTransferLength, TimeOutValue;
    ULONG32 DataBufferOffset;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
} SCSI_PASS_THROUGH32, *PSCSI_PASS_THROUGH32;
typedef struct _SCSI_PASS_THROUGH_DIRECT32 {
    USHORT Length;
    UCHAR ScsiStatus, PathId, TargetId, Lun, CdbLength, SenseInfoLength, DataIn;
    ULONG DataTransferLength, TimeOutValue;
    void * __ptr32 DataBuffer;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
} SCSI_PASS_THROUGH_DIRECT32, *PSCSI_PASS_THROUGH_DIRECT32;
typedef struct _SCSI_PASS_THROUGH_EX {
    ULONG Version, Length, CdbLength, StorAddressLength;
    UCHAR ScsiStatus, SenseInfoLength, DataDirection, Reserved;
    ULONG TimeOutValue, StorAddressOffset, SenseInfoOffset, DataOutTransferLength,
        DataInTransferLength;
    ULONG_PTR DataOutBufferOffset, DataInBufferOffset;
    UCHAR Cdb[1];
} SCSI_PASS_THROUGH_EX, *PSCSI_PASS_THROUGH_EX;
typedef struct _SCSI_PASS_THROUGH_DIRECT_EX {
    ULONG Version, Length, CdbLength, StorAddressLength;
    UCHAR ScsiStatus, SenseInfoLength, DataDirection, Reserved;
    ULONG TimeOutValue, StorAddressOffset, SenseInfoOffset, DataOutTransferLength,
        DataInTransferLength;
    void *DataOutBuffer;
    void *DataInBuffer;
    UCHAR Cdb[1];
} SCSI_PASS_THROUGH_DIRECT_EX, *PSCSI_PASS_THROUGH_DIRECT_EX;
typedef struct _SCSI_PASS_THROUGH32_EX {
    ULONG Version, Length, CdbLength, StorAddressLength;
    UCHAR ScsiStatus, SenseInfoLength, DataDirection, Reserved;
    ULONG TimeOutValue, StorAddressOffset, SenseInfoOffset, DataOutTransferLength,
        DataInTransferLength;
    ULONG32 DataOutBufferOffset, DataInBufferOffset;
    UCHAR Cdb[1];
} SCSI_PASS_THROUGH32_EX, *PSCSI_PASS_THROUGH32_EX;
typedef struct _SCSI_PASS_THROUGH_DIRECT32_EX {
    ULONG Version, Length, CdbLength, StorAddressLength;
    UCHAR ScsiStatus, SenseInfoLength, DataDirection, Reserved;
    ULONG TimeOutValue, StorAddressOffset, SenseInfoOffset, DataOutTransferLength,
        DataInTransferLength;
    void * __ptr32 DataOutBuffer;
    void * __ptr32 DataInBuffer;
    UCHAR Cdb[1];
} SCSI_PASS_THROUGH_DIRECT32_EX, *PSCSI_PASS_THROUGH_DIRECT32_EX;
typedef struct _ATA_PASS_THROUGH_EX {
    USHORT Length, AtaFlags;
    UCHAR PathId, TargetId, Lun, ReservedAsUchar;
    ULONG DataTransferLength, TimeOutValue, ReservedAsUlong;
    ULONG_PTR DataBufferOffset;
    UCHAR PreviousTaskFile[8], CurrentTaskFile[8];
} ATA_PASS_THROUGH_EX, *PATA_PASS_THROUGH_EX;
typedef struct _ATA_PASS_THROUGH_DIRECT {
    USHORT Length, AtaFlags;
    UCHAR PathId, TargetId, Lun, ReservedAsUchar;
    ULONG DataTransferLength, TimeOutValue, ReservedAsUlong;
    PVOID DataBuffer;
    UCHAR PreviousTaskFile[8], CurrentTaskFile[8];
} ATA_PASS_THROUGH_DIRECT, *PATA_PASS_THROUGH_DIRECT;
typedef struct _ATA_PASS_THROUGH_EX32 {
    USHORT Length, AtaFlags;
    UCHAR PathId, TargetId, Lun, ReservedAsUchar;
    ULONG DataTransferLength, TimeOutValue, ReservedAsUlong;
    ULONG32 DataBufferOffset;
    UCHAR PreviousTaskFile[8], CurrentTaskFile[8];
} ATA_PASS_THROUGH_EX32, *PATA_PASS_THROUGH_EX32;
typedef struct _ATA_PASS_THROUGH_DIRECT32 {
    USHORT Length, AtaFlags;
    UCHAR PathId, TargetId, Lun, ReservedAsUchar;
    ULONG DataTransferLength, TimeOutValue, ReservedAsUlong;
    void * __ptr32 DataBuffer;
    UCHAR PreviousTaskFile[8], CurrentTaskFile[8];
} ATA_PASS_THROUGH_DIRECT32, *PATA_PASS_THROUGH_DIRECT32;
#ifndef ISRCHECK_IDE_IO_CONTROL
#define ISRCHECK_IDE_IO_CONTROL
typedef struct _IDE_IO_CONTROL {
    ULONG HeaderLength;
    UCHAR Signature[8];
    ULONG Timeout, ControlCode, ReturnStatus, DataLength;
} IDE_IO_CONTROL, *PIDE_IO_CONTROL;
#endif
typedef struct _MPIO_PASS_THROUGH_PATH {
    SCSI_PASS_THROUGH PassThrough;
    ULONG Version;
    USHORT Length;
    UCHAR Flags, PortNumber;
    ULONGLONG MpioPathId;
} MPIO_PASS_THROUGH_PATH, *PMPIO_PASS_THROUGH_PATH;
typedef struct _MPIO_PASS_THROUGH_PATH_DIRECT {
    SCSI_PASS_THROUGH_DIRECT PassThrough;
    ULONG Version;
    USHORT Length;
    UCHAR Flags, PortNumber;
    ULONGLONG MpioPathId;
} MPIO_PASS_THROUGH_PATH_DIRECT, *PMPIO_PASS_THROUGH_PATH_DIRECT;
typedef struct _MPIO_PASS_THROUGH_PATH_EX {
    ULONG PassThroughOffset, Version;
    USHORT Length;
    UCHAR Flags, PortNumber;
    ULONGLONG MpioPathId;
} MPIO_PASS_THROUGH_PATH_EX, *PMPIO_PASS_THROUGH_PATH_EX;
typedef struct _MPIO_PASS_THROUGH_PATH_DIRECT_EX {
    ULONG PassThroughOffset, Version;
    USHORT Length;
    UCHAR Flags, PortNumber;
    ULONGLONG MpioPathId;
} MPIO_PASS_THROUGH_PATH_DIRECT_EX, *PMPIO_PASS_THROUGH_PATH_DIRECT_EX;
typedef struct _MPIO_PASS_THROUGH_PATH32 {
    SCSI_PASS_THROUGH32 PassThrough;
    ULONG Version;
    USHORT Length;
    UCHAR Flags, PortNumber;
    ULONGLONG MpioPathId;
} MPIO_PASS_THROUGH_PATH32, *PMPIO_PASS_THROUGH_PATH32;
typedef struct _MPIO_PASS_THROUGH_PATH_DIRECT32 {
    SCSI_PASS_THROUGH_DIRECT32 PassThrough;
    ULONG Version;
    USHORT Length;
    UCHAR Flags, PortNumber;
    ULONGLONG MpioPathId;
} MPIO_PASS_THROUGH_PATH_DIRECT32, *PMPIO_PASS_THROUGH_PATH_DIRECT32;
typedef struct _MPIO_PASS_THROUGH_PATH32_EX {
    ULONG PassThroughOffset, Version;
    USHORT Length;
    UCHAR Flags, PortNumber;
    ULONGLONG MpioPathId;
} MPIO_PASS_THROUGH_PATH32_EX, *PMPIO_PASS_THROUGH_PATH32_EX;
typedef struct _MPIO_PASS_THROUGH_PATH_DIRECT32_EX {
    ULONG PassThroughOffset, Version;
    USHORT Length;
    UCHAR Flags, PortNumber;
    ULONGLONG MpioPathId;
} MPIO_PASS_THROUGH_PATH_DIRECT32_EX, *PMPIO_PASS_THROUGH_PATH_DIRECT32_EX;
typedef struct _SCSI_BUS_DATA {
    UCHAR NumberOfLogicalUnits, InitiatorBusId;
    ULONG InquiryDataOffset;
} SCSI_BUS_DATA, *PSCSI_BUS_DATA;
typedef struct _SCSI_ADAPTER_BUS_INFO {
    UCHAR NumberOfBuses;
    SCSI_BUS_DATA BusData[1];
} SCSI_ADAPTER_BUS_INFO, *PSCSI_ADAPTER_BUS_INFO;
typedef struct _SCSI_INQUIRY_DATA {
    UCHAR PathId, TargetId, Lun;
    BOOLEAN DeviceClaimed;
    ULONG InquiryDataLength, NextInquiryDataOffset;
    UCHAR InquiryData[1];
} SCSI_INQUIRY_DATA, *PSCSI_INQUIRY_DATA;
typedef struct _SRB_IO_CONTROL {
    ULONG HeaderLength;
    UCHAR Signature[8];
    ULONG Timeout, ControlCode, ReturnCode, Length;
} SRB_IO_CONTROL, *PSRB_IO_CONTROL;
typedef struct _NVCACHE_REQUEST_BLOCK {
    ULONG NRBSize;
    USHORT Function;
    ULONG NRBFlags, NRBStatus, Count;
    ULONGLONG LBA;
    ULONG DataBufSize, NVCacheStatus, NVCacheSubStatus;
} NVCACHE_REQUEST_BLOCK, *PNVCACHE_REQUEST_BLOCK;
typedef struct _NV_FEATURE_PARAMETER {
    USHORT NVPowerModeEnabled, NVParameterReserv1, NVCmdEnabled, NVParameterReserv2,
        NVPowerModeVer, NVCmdVer;
    ULONG NVSize;
    USHORT NVReadSpeed, NVWrtSpeed;
    ULONG DeviceSpinUpTime;
} NV_FEATURE_PARAMETER, *PNV_FEATURE_PARAMETER;
#pragma pack(push, 1)
typedef struct _NVCACHE_HINT_PAYLOAD {
    UCHAR Command, Feature7_0, Feature15_8, Count15_8, LBA7_0, LBA15_8, LBA23_16, LBA31_24,
        LBA39_32, LBA47_40, Auxiliary7_0, Auxiliary23_16, Reserved[4];
} NVCACHE_HINT_PAYLOAD, *PNVCACHE_HINT_PAYLOAD;
#pragma pack(pop)
typedef struct _NV_SEP_CACHE_PARAMETER {
    ULONG Version, Size;
    union {
        struct {
            UCHAR WriteCacheEnabled : 1, WriteCacheChangeable : 1, WriteThroughIOSupported : 1,
                FlushCacheSupported : 1, ReservedBits : 4;
        } CacheFlags;
        UCHAR CacheFlagsSet;
    } Flags;
    UCHAR WriteCacheType, WriteCacheTypeEffective, ParameterReserve1[3];
} NV_SEP_CACHE_PARAMETER, *PNV_SEP_CACHE_PARAMETER;
typedef enum _NV_SEP_WRITE_CACHE_TYPE {
    NVSEPWriteCacheTypeUnknown, NVSEPWriteCacheTypeNone, NVSEPWriteCacheTypeWriteBack,
    NVSEPWriteCacheTypeWriteThrough
} NV_SEP_WRITE_CACHE_TYPE, *PNV_SEP_WRITE_CACHE_TYPE;
typedef enum _MP_STORAGE_DIAGNOSTIC_LEVEL {
    MpStorageDiagnosticLevelDefault, MpStorageDiagnosticLevelMax
} MP_STORAGE_DIAGNOSTIC_LEVEL, *PMP_STORAGE_DIAGNOSTIC_LEVEL;
typedef enum _MP_STORAGE_DIAGNOSTIC_TARGET_TYPE {
    MpStorageDiagnosticTargetTypeUndefined, MpStorageDiagnosticTargetTypeMiniport = 2,
    MpStorageDiagnosticTargetTypeHbaFirmware, MpStorageDiagnosticTargetTypeMax
} MP_STORAGE_DIAGNOSTIC_TARGET_TYPE, *PMP_STORAGE_DIAGNOSTIC_TARGET_TYPE;
typedef struct _STORAGE_DIAGNOSTIC_MP_REQUEST {
    ULONG Version, Size;
    MP_STORAGE_DIAGNOSTIC_TARGET_TYPE TargetType;
    MP_STORAGE_DIAGNOSTIC_LEVEL Level;
    GUID ProviderId;
    ULONG BufferSize, Reserved;
    UCHAR DataBuffer[1];
} STORAGE_DIAGNOSTIC_MP_REQUEST, *PSTORAGE_DIAGNOSTIC_MP_REQUEST;
typedef struct _MP_DEVICE_DATA_SET_RANGE {
    LONGLONG StartingOffset;
    ULONGLONG LengthInBytes;
} MP_DEVICE_DATA_SET_RANGE, *PMP_DEVICE_DATA_SET_RANGE;
typedef struct _DSM_NOTIFICATION_REQUEST_BLOCK {
    ULONG Size, Version, NotifyFlags, DataSetProfile, Reserved[3], DataSetRangesCount;
    MP_DEVICE_DATA_SET_RANGE DataSetRanges[1];
} DSM_NOTIFICATION_REQUEST_BLOCK, *PDSM_NOTIFICATION_REQUEST_BLOCK;
typedef struct _HYBRID_REQUEST_BLOCK {
    ULONG Version, Size, Function, Flags, DataBufferOffset, DataBufferLength;
} HYBRID_REQUEST_BLOCK, *PHYBRID_REQUEST_BLOCK;
typedef enum _NVCACHE_TYPE {
    NvCacheTypeUnknown, NvCacheTypeNone, NvCacheTypeWriteBack, NvCacheTypeWriteThrough
} NVCACHE_TYPE;
typedef enum _NVCACHE_STATUS {
    NvCacheStatusUnknown, NvCacheStatusDisabling, NvCacheStatusDisabled, NvCacheStatusEnabled
} NVCACHE_STATUS;
typedef struct _NVCACHE_PRIORITY_LEVEL_DESCRIPTOR {
    UCHAR PriorityLevel, Reserved0[3];
    ULONG ConsumedNVMSizeFraction, ConsumedMappingResourcesFraction,
        ConsumedNVMSizeForDirtyDataFraction, ConsumedMappingResourcesForDirtyDataFraction,
        Reserved1;
} NVCACHE_PRIORITY_LEVEL_DESCRIPTOR, *PNVCACHE_PRIORITY_LEVEL_DESCRIPTOR;
typedef struct _HYBRID_INFORMATION {
    ULONG Version, Size;
    BOOLEAN HybridSupported;
    NVCACHE_STATUS Status;
    NVCACHE_TYPE CacheTypeEffective, CacheTypeDefault;
    ULONG FractionBase;
    ULONGLONG CacheSize;
    struct {
        ULONG WriteCacheChangeable : 1, WriteThroughIoSupported : 1, FlushCacheSupported : 1,
            Removable : 1, ReservedBits : 28;
    } Attributes;
    struct {
        UCHAR PriorityLevelCount;
        BOOLEAN MaxPriorityBehavior;
        UCHAR OptimalWriteGranularity, Reserved;
        ULONG DirtyThresholdLow, DirtyThresholdHigh;
        struct {
            ULONG CacheDisable : 1, SetDirtyThreshold : 1, PriorityDemoteBySize : 1,
                PriorityChangeByLbaRange : 1, Evict : 1, ReservedBits : 27;
            ULONG MaxEvictCommands, MaxLbaRangeCountForEvict, MaxLbaRangeCountForChangeLba;
        } SupportedCommands;
        NVCACHE_PRIORITY_LEVEL_DESCRIPTOR Priority[0];
    } Priorities;
} HYBRID_INFORMATION, *PHYBRID_INFORMATION;
typedef struct _HYBRID_DIRTY_THRESHOLDS {
    ULONG Version, Size, DirtyLowThreshold, DirtyHighThreshold;
} HYBRID_DIRTY_THRESHOLDS, *PHYBRID_DIRTY_THRESHOLDS;
typedef struct _HYBRID_DEMOTE_BY_SIZE {
    ULONG Version, Size;
    UCHAR SourcePriority, TargetPriority;
    USHORT Reserved0;
    ULONG Reserved1;
    ULONGLONG LbaCount;
} HYBRID_DEMOTE_BY_SIZE, *PHYBRID_DEMOTE_BY_SIZE;
typedef struct _FIRMWARE_REQUEST_BLOCK {
    ULONG Version, Size, Function, Flags, DataBufferOffset, DataBufferLength;
} FIRMWARE_REQUEST_BLOCK, *PFIRMWARE_REQUEST_BLOCK;
typedef struct _STORAGE_FIRMWARE_SLOT_INFO {
    UCHAR SlotNumber;
    BOOLEAN ReadOnly;
    UCHAR Reserved[6];
    union { UCHAR Info[8]; ULONGLONG AsUlonglong; } Revision;
} STORAGE_FIRMWARE_SLOT_INFO, *PSTORAGE_FIRMWARE_SLOT_INFO;
typedef struct _STORAGE_FIRMWARE_SLOT_INFO_V2 {
    UCHAR SlotNumber;
    BOOLEAN ReadOnly;
    UCHAR Reserved[6], Revision[16];
} STORAGE_FIRMWARE_SLOT_INFO_V2, *PSTORAGE_FIRMWARE_SLOT_INFO_V2;
typedef struct _STORAGE_FIRMWARE_INFO {
    ULONG Version, Size;
    BOOLEAN UpgradeSupport;
    UCHAR SlotCount, ActiveSlot, PendingActivateSlot;
    ULONG Reserved;
    STORAGE_FIRMWARE_SLOT_INFO Slot[0];
} STORAGE_FIRMWARE_INFO, *PSTORAGE_FIRMWARE_INFO;
typedef struct _STORAGE_FIRMWARE_INFO_V2 {
    ULONG Version, Size;
    BOOLEAN UpgradeSupport;
    UCHAR SlotCount, ActiveSlot, PendingActivateSlot;
    BOOLEAN FirmwareShared;
    UCHAR Reserved[3];
    ULONG ImagePayloadAlignment, ImagePayloadMaxSize;
    STORAGE_FIRMWARE_SLOT_INFO_V2 Slot[0];
} STORAGE_FIRMWARE_INFO_V2, *PSTORAGE_FIRMWARE_INFO_V2;
typedef struct _STORAGE_FIRMWARE_DOWNLOAD {
    ULONG Version, Size;
    ULONGLONG Offset, BufferSize;
    UCHAR ImageBuffer[0];
} STORAGE_FIRMWARE_DOWNLOAD, *PSTORAGE_FIRMWARE_DOWNLOAD;
typedef struct _STORAGE_FIRMWARE_DOWNLOAD_V2 {
    ULONG Version, Size;
    ULONGLONG Offset, BufferSize;
    UCHAR Slot, Reserved[3];
    ULONG ImageSize;
    UCHAR ImageBuffer[0];
} STORAGE_FIRMWARE_DOWNLOAD_V2, *PSTORAGE_FIRMWARE_DOWNLOAD_V2;
typedef struct _STORAGE_FIRMWARE_ACTIVATE {
    ULONG Version, Size;
    UCHAR SlotToActivate, Reserved0[3];
} STORAGE_FIRMWARE_ACTIVATE, *PSTORAGE_FIRMWARE_ACTIVATE;
typedef struct _IO_SCSI_CAPABILITIES {
    ULONG Length, MaximumTransferLength, MaximumPhysicalPages, SupportedAsynchronousEvents,
        AlignmentMask;
    BOOLEAN TaggedQueuing, AdapterScansDown, AdapterUsesPio;
} IO_SCSI_CAPABILITIES, *PIO_SCSI_CAPABILITIES;
typedef struct _SCSI_ADDRESS {
    ULONG Length;
    UCHAR PortNumber, PathId, TargetId, Lun;
} SCSI_ADDRESS, *PSCSI_ADDRESS;
typedef LONG DUMP_DEVICE_POWERON_ROUTINE(PVOID);
typedef DUMP_DEVICE_POWERON_ROUTINE *PDUMP_DEVICE_POWERON_ROUTINE;
typedef struct _DUMP_POINTERS_VERSION {
    ULONG Version, Size;
} DUMP_POINTERS_VERSION, *PDUMP_POINTERS_VERSION;
typedef struct _DUMP_POINTERS {
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase, DumpData, CommonBufferVa;
    LARGE_INTEGER CommonBufferPa;
    ULONG CommonBufferSize;
    BOOLEAN AllocateCommonBuffers, UseDiskDump;
    UCHAR Spare1[2];
    PVOID DeviceObject;
} DUMP_POINTERS, *PDUMP_POINTERS;
typedef struct _DUMP_POINTERS_EX {
    DUMP_POINTERS_VERSION Header;
    PVOID DumpData, CommonBufferVa;
    ULONG CommonBufferSize;
    BOOLEAN AllocateCommonBuffers;
    PVOID DeviceObject, DriverList;
    ULONG dwPortFlags, MaxDeviceDumpSectionSize, MaxDeviceDumpLevel, MaxTransferSize;
    PVOID AdapterObject, MappedRegisterBase;
    PBOOLEAN DeviceReady;
    PDUMP_DEVICE_POWERON_ROUTINE DumpDevicePowerOn;
    PVOID DumpDevicePowerOnContext;
} DUMP_POINTERS_EX, *PDUMP_POINTERS_EX;
typedef struct _DUMP_DRIVER {
    PVOID DumpDriverList;
    WCHAR DriverName[15], BaseName[15];
} DUMP_DRIVER, *PDUMP_DRIVER;
#endif
