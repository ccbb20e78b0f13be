// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddstor.h>: storage I/O controls and queries (part 2).
#ifndef ISRCHECK_NTDDSTOR_TYPES2_H
#define ISRCHECK_NTDDSTOR_TYPES2_H
typedef struct _DEVICE_LOCATION {
    ULONG Socket, Slot, Adapter, Port;
    union {
        struct { ULONG Channel, Device; };
        struct { ULONG Target, Lun; };
    };
} DEVICE_LOCATION, *PDEVICE_LOCATION;
typedef struct _STORAGE_DEVICE_LOCATION_DESCRIPTOR {
    ULONG Version, Size;
    DEVICE_LOCATION Location;
    ULONG StringOffset;
} STORAGE_DEVICE_LOCATION_DESCRIPTOR, *PSTORAGE_DEVICE_LOCATION_DESCRIPTOR;
typedef struct _STORAGE_DEVICE_NUMA_PROPERTY {
    ULONG Version, Size, NumaNode;
} STORAGE_DEVICE_NUMA_PROPERTY, *PSTORAGE_DEVICE_NUMA_PROPERTY;
typedef struct _STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT {
    ULONG Version, Size, UnsafeShutdownCount;
} STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT, *PSTORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT;
typedef ULONG DEVICE_DATA_MANAGEMENT_SET_ACTION;
typedef struct _DEVICE_DATA_SET_RANGE {
    LONGLONG StartingOffset;
    ULONGLONG LengthInBytes;
} DEVICE_DATA_SET_RANGE, *PDEVICE_DATA_SET_RANGE;
typedef struct _DEVICE_MANAGE_DATA_SET_ATTRIBUTES {
    ULONG Size;
    DEVICE_DATA_MANAGEMENT_SET_ACTION Action;
    ULONG Flags, ParameterBlockOffset, ParameterBlockLength, DataSetRangesOffset,
        DataSetRangesLength;
} DEVICE_MANAGE_DATA_SET_ATTRIBUTES, *PDEVICE_MANAGE_DATA_SET_ATTRIBUTES;
typedef struct _DEVICE_DSM_NOTIFICATION_PARAMETERS {
    ULONG Size, Flags, NumFileTypeIDs;
    GUID FileTypeID[1];
} DEVICE_DSM_NOTIFICATION_PARAMETERS, *PDEVICE_DSM_NOTIFICATION_PARAMETERS;
typedef struct _DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS {
    ULONG Size;
    UCHAR TargetPriority, Reserved[3];
} DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS, *PDEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS;
typedef struct _STORAGE_OFFLOAD_TOKEN {
    UCHAR TokenType[4], Reserved[2], TokenIdLength[2];
    union {
        struct { UCHAR Reserved2[504]; } StorageOffloadZeroDataToken;
        UCHAR Token[504];
    };
} STORAGE_OFFLOAD_TOKEN, *PSTORAGE_OFFLOAD_TOKEN;
typedef struct _DEVICE_DSM_OFFLOAD_READ_PARAMETERS {
    ULONG Flags, TimeToLive, Reserved[2];
} DEVICE_DSM_OFFLOAD_READ_PARAMETERS, *PDEVICE_DSM_OFFLOAD_READ_PARAMETERS;
typedef struct _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS {
    ULONG Flags, Reserved;
    ULONGLONG TokenOffset;
    STORAGE_OFFLOAD_TOKEN Token;
} DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS, *PDEVICE_DSM_OFFLOAD_WRITE_PARAMETERS;
typedef struct _DEVICE_DATA_SET_REPAIR_PARAMETERS {
    ULONG NumberOfRepairCopies, SourceCopy, RepairCopies[1];
} DEVICE_DATA_SET_REPAIR_PARAMETERS, *PDEVICE_DATA_SET_REPAIR_PARAMETERS;
typedef struct _DEVICE_DATA_SET_LBP_STATE_PARAMETERS {
    ULONG Version, Size, Flags, OutputVersion;
} DEVICE_DATA_SET_LBP_STATE_PARAMETERS, *PDEVICE_DATA_SET_LBP_STATE_PARAMETERS;
typedef struct _DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT {
    ULONG Size;
    DEVICE_DATA_MANAGEMENT_SET_ACTION Action;
    ULONG Flags, OperationStatus, ExtendedError, TargetDetailedError, ReservedStatus,
        OutputBlockOffset, OutputBlockLength;
} DEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT, *PDEVICE_MANAGE_DATA_SET_ATTRIBUTES_OUTPUT;
typedef struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE {
    ULONG Size, Version;
    ULONGLONG SlabSizeInBytes;
    ULONG SlabOffsetDeltaInBytes, SlabAllocationBitMapBitCount, SlabAllocationBitMapLength,
        SlabAllocationBitMap[1];
} DEVICE_DATA_SET_LB_PROVISIONING_STATE, *PDEVICE_DATA_SET_LB_PROVISIONING_STATE;
typedef struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE_V2 {
    ULONG Size, Version;
    ULONGLONG SlabSizeInBytes, SlabOffsetDeltaInBytes;
    ULONG SlabAllocationBitMapBitCount, SlabAllocationBitMapLength, SlabAllocationBitMap[1];
} DEVICE_DATA_SET_LB_PROVISIONING_STATE_V2, *PDEVICE_DATA_SET_LB_PROVISIONING_STATE_V2;
typedef struct _STORAGE_OFFLOAD_READ_OUTPUT {
    ULONG OffloadReadFlags, Reserved;
    ULONGLONG LengthProtected;
    ULONG TokenLength;
    STORAGE_OFFLOAD_TOKEN Token;
} STORAGE_OFFLOAD_READ_OUTPUT, *PSTORAGE_OFFLOAD_READ_OUTPUT;
typedef struct _STORAGE_OFFLOAD_WRITE_OUTPUT {
    ULONG OffloadWriteFlags, Reserved;
    ULONGLONG LengthCopied;
} STORAGE_OFFLOAD_WRITE_OUTPUT, *PSTORAGE_OFFLOAD_WRITE_OUTPUT;
typedef struct _DEVICE_DATA_SET_SCRUB_OUTPUT {
    ULONGLONG BytesProcessed, BytesRepaired, BytesFailed;
} DEVICE_DATA_SET_SCRUB_OUTPUT, *PDEVICE_DATA_SET_SCRUB_OUTPUT;
typedef struct _DEVICE_DATA_SET_SCRUB_EX_OUTPUT {
    ULONGLONG BytesProcessed, BytesRepaired, BytesFailed;
    DEVICE_DATA_SET_RANGE ParityExtent;
} DEVICE_DATA_SET_SCRUB_EX_OUTPUT, *PDEVICE_DATA_SET_SCRUB_EX_OUTPUT;
typedef struct _DEVICE_DATA_SET_REPAIR_OUTPUT {
    DEVICE_DATA_SET_RANGE ParityExtent;
} DEVICE_DATA_SET_REPAIR_OUTPUT, *PDEVICE_DATA_SET_REPAIR_OUTPUT;
typedef struct _DEVICE_DSM_TIERING_QUERY_INPUT {
    ULONG Version, Size, Flags, NumberOfTierIds;
    GUID TierIds[1];
} DEVICE_DSM_TIERING_QUERY_INPUT, *PDEVICE_DSM_TIERING_QUERY_INPUT;
typedef struct _STORAGE_TIER_REGION {
    GUID TierId;
    ULONGLONG Offset, Length;
} STORAGE_TIER_REGION, *PSTORAGE_TIER_REGION;
typedef struct _DEVICE_DSM_TIERING_QUERY_OUTPUT {
    ULONG Version, Size, Flags, Reserved;
    ULONGLONG Alignment;
    ULONG TotalNumberOfRegions, NumberOfRegionsReturned;
    STORAGE_TIER_REGION Regions[1];
} DEVICE_DSM_TIERING_QUERY_OUTPUT, *PDEVICE_DSM_TIERING_QUERY_OUTPUT;
typedef struct _DEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT {
    ULONGLONG TopologyRangeBytes;
    UCHAR TopologyId[16];
} DEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT, *PDEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT;
typedef struct _DEVICE_STORAGE_ADDRESS_RANGE {
    LONGLONG StartAddress;
    ULONGLONG LengthInBytes;
} DEVICE_STORAGE_ADDRESS_RANGE, *PDEVICE_STORAGE_ADDRESS_RANGE;
typedef struct _DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT {
    ULONG Version, Flags, TotalNumberOfRanges, NumberOfRangesReturned;
    DEVICE_STORAGE_ADDRESS_RANGE Ranges[1];
} DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT, *PDEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT;
typedef enum _STORAGE_ZONE_CONDITION {
    ZoneConditionConventional, ZoneConditionEmpty, ZoneConditionImplicitlyOpened,
    ZoneConditionExplicitlyOpened, ZoneConditionClosed, ZoneConditionReadOnly = 13,
    ZoneConditionFull, ZoneConditionOffline
} STORAGE_ZONE_CONDITION, *PSTORAGE_ZONE_CONDITION;
typedef struct _DEVICE_DSM_REPORT_ZONES_PARAMETERS {
    ULONG Size;
    UCHAR ReportOption, Partial, Reserved[2];
} DEVICE_DSM_REPORT_ZONES_PARAMETERS, *PDEVICE_DSM_REPORT_ZONES_PARAMETERS;
typedef enum _STORAGE_ZONES_ATTRIBUTES {
    ZonesAttributeTypeAndLengthMayDifferent, ZonesAttributeTypeSameLengthSame,
    ZonesAttributeTypeSameLastZoneLengthDifferent, ZonesAttributeTypeMayDifferentLengthSame
} STORAGE_ZONES_ATTRIBUTES, *PSTORAGE_ZONES_ATTRIBUTES;
typedef struct _STORAGE_ZONE_DESCRIPTOR {
    ULONG Size;
    STORAGE_ZONE_TYPES ZoneType;
    STORAGE_ZONE_CONDITION ZoneCondition;
    BOOLEAN ResetWritePointerRecommend;
    UCHAR Reserved0[3];
    ULONGLONG ZoneSize, WritePointerOffset;
} STORAGE_ZONE_DESCRIPTOR, *PSTORAGE_ZONE_DESCRIPTOR;
typedef struct _DEVICE_DSM_REPORT_ZONES_DATA {
    ULONG Size, ZoneCount;
    STORAGE_ZONES_ATTRIBUTES Attributes;
    ULONG Reserved0;
    STORAGE_ZONE_DESCRIPTOR ZoneDescriptors[1];
} DEVICE_DSM_REPORT_ZONES_DATA, *PDEVICE_DSM_REPORT_ZONES_DATA;
typedef struct _DEVICE_STORAGE_RANGE_ATTRIBUTES {
    ULONGLONG LengthInBytes;
    union {
        ULONG AllFlags;
        struct { ULONG IsRangeBad : 1; };
    };
    ULONG Reserved;
} DEVICE_STORAGE_RANGE_ATTRIBUTES, *PDEVICE_STORAGE_RANGE_ATTRIBUTES;
typedef struct _DEVICE_DSM_RANGE_ERROR_INFO {
    ULONG Version, Flags, TotalNumberOfRanges, NumberOfRangesReturned;
    DEVICE_STORAGE_RANGE_ATTRIBUTES Ranges[1];
} DEVICE_DSM_RANGE_ERROR_INFO, *PDEVICE_DSM_RANGE_ERROR_INFO;
typedef struct _STORAGE_GET_BC_PROPERTIES_OUTPUT {
    ULONG MaximumRequestsPerPeriod, MinimumPeriod;
    ULONGLONG MaximumRequestSize;
    ULONG EstimatedTimePerRequest, NumOutStandingRequests;
    ULONGLONG RequestSize;
} STORAGE_GET_BC_PROPERTIES_OUTPUT, *PSTORAGE_GET_BC_PROPERTIES_OUTPUT;
typedef struct _STORAGE_ALLOCATE_BC_STREAM_INPUT {
    ULONG Version, RequestsPerPeriod, Period;
    BOOLEAN RetryFailures, Discardable, Reserved1[2];
    ULONG AccessType, AccessMode;
} STORAGE_ALLOCATE_BC_STREAM_INPUT, *PSTORAGE_ALLOCATE_BC_STREAM_INPUT;
typedef struct _STORAGE_ALLOCATE_BC_STREAM_OUTPUT {
    ULONGLONG RequestSize;
    ULONG NumOutStandingRequests;
} STORAGE_ALLOCATE_BC_STREAM_OUTPUT, *PSTORAGE_ALLOCATE_BC_STREAM_OUTPUT;
typedef struct _STORAGE_PRIORITY_HINT_SUPPORT {
    ULONG SupportFlags;
} STORAGE_PRIORITY_HINT_SUPPORT, *PSTORAGE_PRIORITY_HINT_SUPPORT;
typedef enum _STORAGE_DIAGNOSTIC_LEVEL {
    StorageDiagnosticLevelDefault, StorageDiagnosticLevelMax
} STORAGE_DIAGNOSTIC_LEVEL, *PSTORAGE_DIAGNOSTIC_LEVEL;
typedef enum _STORAGE_DIAGNOSTIC_TARGET_TYPE {
    StorageDiagnosticTargetTypeUndefined, StorageDiagnosticTargetTypePort,
    StorageDiagnosticTargetTypeMiniport, StorageDiagnosticTargetTypeHbaFirmware,
    StorageDiagnosticTargetTypeMax
} STORAGE_DIAGNOSTIC_TARGET_TYPE, *PSTORAGE_DIAGNOSTIC_TARGET_TYPE;
typedef struct _STORAGE_DIAGNOSTIC_REQUEST {
    ULONG Version, Size, Reserved;
    STORAGE_DIAGNOSTIC_TARGET_TYPE TargetType;
    STORAGE_DIAGNOSTIC_LEVEL Level;
} STORAGE_DIAGNOSTIC_REQUEST, *PSTORAGE_DIAGNOSTIC_REQUEST;
typedef struct _STORAGE_DIAGNOSTIC_DATA {
    ULONG Version, Size;
    GUID ProviderId;
    ULONG BufferSize, Reserved;
    UCHAR DiagnosticDataBuffer[1];
} STORAGE_DIAGNOSTIC_DATA, *PSTORAGE_DIAGNOSTIC_DATA;
typedef struct _PHYSICAL_ELEMENT_STATUS_REQUEST {
    ULONG Version, Size, StartingElement;
    UCHAR Filter, ReportType, Reserved[2];
} PHYSICAL_ELEMENT_STATUS_REQUEST, *PPHYSICAL_ELEMENT_STATUS_REQUEST;
typedef struct _PHYSICAL_ELEMENT_STATUS_DESCRIPTOR {
    ULONG Version, Size, ElementIdentifier;
    UCHAR PhysicalElementType, PhysicalElementHealth, Reserved1[2];
    ULONGLONG AssociatedCapacity;
    ULONG Reserved2[4];
} PHYSICAL_ELEMENT_STATUS_DESCRIPTOR, *PPHYSICAL_ELEMENT_STATUS_DESCRIPTOR;
typedef struct _PHYSICAL_ELEMENT_STATUS {
    ULONG Version, Size, DescriptorCount, ReturnedDescriptorCount, ElementIdentifierBeingDepoped,
        Reserved;
    PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[1];
} PHYSICAL_ELEMENT_STATUS, *PPHYSICAL_ELEMENT_STATUS;
typedef struct _REMOVE_ELEMENT_AND_TRUNCATE_REQUEST {
    ULONG Version, Size;
    ULONGLONG RequestCapacity;
    ULONG ElementIdentifier, Reserved;
} REMOVE_ELEMENT_AND_TRUNCATE_REQUEST, *PREMOVE_ELEMENT_AND_TRUNCATE_REQUEST;
typedef struct _STORAGE_MEDIA_SERIAL_NUMBER_DATA {
    USHORT Reserved, SerialNumberLength;
    UCHAR SerialNumber[0];
} STORAGE_MEDIA_SERIAL_NUMBER_DATA, *PSTORAGE_MEDIA_SERIAL_NUMBER_DATA;
typedef struct _STORAGE_READ_CAPACITY {
    ULONG Version, Size, BlockLength;
    LARGE_INTEGER NumberOfBlocks, DiskLength;
} STORAGE_READ_CAPACITY, *PSTORAGE_READ_CAPACITY;
typedef enum _WRITE_CACHE_TYPE {
    WriteCacheTypeUnknown, WriteCacheTypeNone, WriteCacheTypeWriteBack,
    WriteCacheTypeWriteThrough
} WRITE_CACHE_TYPE;
typedef enum _WRITE_CACHE_ENABLE {
    WriteCacheEnableUnknown, WriteCacheDisabled, WriteCacheEnabled
} WRITE_CACHE_ENABLE;
typedef enum _WRITE_CACHE_CHANGE {
    WriteCacheChangeUnknown, WriteCacheNotChangeable, WriteCacheChangeable
} WRITE_CACHE_CHANGE;
typedef enum _WRITE_THROUGH {
    WriteThroughUnknown, WriteThroughNotSupported, WriteThroughSupported
} WRITE_THROUGH;
typedef struct _STORAGE_WRITE_CACHE_PROPERTY {
    ULONG Version, Size;
    WRITE_CACHE_TYPE WriteCacheType;
    WRITE_CACHE_ENABLE WriteCacheEnabled;
    WRITE_CACHE_CHANGE WriteCacheChangeable;
    WRITE_THROUGH WriteThroughSupported;
    BOOLEAN FlushCacheSupported, UserDefinedPowerProtection, NVCacheEnabled;
} STORAGE_WRITE_CACHE_PROPERTY, *PSTORAGE_WRITE_CACHE_PROPERTY;
typedef struct _PERSISTENT_RESERVE_COMMAND {
    ULONG Version, Size;
    union {
        struct {
            UCHAR ServiceAction : 5, Reserved1 : 3;
            USHORT AllocationLength;
        } PR_IN;
        struct {
            UCHAR ServiceAction : 5, Reserved1 : 3, Type : 4, Scope : 4;
            UCHAR ParameterList[0];
        } PR_OUT;
    };
} PERSISTENT_RESERVE_COMMAND, *PPERSISTENT_RESERVE_COMMAND;
typedef enum _DEVICEDUMP_COLLECTION_TYPE {
    TCCollectionBugCheck = 1, TCCollectionApplicationRequested, TCCollectionDeviceRequested
} DEVICEDUMP_COLLECTION_TYPEIDE_NOTIFICATION_TYPE, *PDEVICEDUMP_COLLECTION_TYPE;
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_SUBSECTION_POINTER {
    ULONG dwSize, dwFlags, dwOffset;
} DEVICEDUMP_SUBSECTION_POINTER, *PDEVICEDUMP_SUBSECTION_POINTER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_STRUCTURE_VERSION {
    ULONG dwSignature, dwVersion, dwSize;
} DEVICEDUMP_STRUCTURE_VERSION, *PDEVICEDUMP_STRUCTURE_VERSION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_SECTION_HEADER {
    GUID guidDeviceDataId;
    UCHAR sOrganizationID[16];
    ULONG dwFirmwareRevision;
    UCHAR sModelNumber[32], szDeviceManufacturingID[32];
    ULONG dwFlags, bRestrictedPrivateDataVersion, dwFirmwareIssueId;
    UCHAR szIssueDescriptionString[132];
} DEVICEDUMP_SECTION_HEADER, *PDEVICEDUMP_SECTION_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_PAGE_DESCRIPTOR {
    USHORT LogAddress, LogSectors;
} GP_LOG_PAGE_DESCRIPTOR, *PGP_LOG_PAGE_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_PUBLIC_SUBSECTION {
    ULONG dwFlags;
    GP_LOG_PAGE_DESCRIPTOR GPLogTable[16];
    CHAR szDescription[16];
    UCHAR bData[1];
} DEVICEDUMP_PUBLIC_SUBSECTION, *PDEVICEDUMP_PUBLIC_SUBSECTION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_RESTRICTED_SUBSECTION {
    UCHAR bData[1];
} DEVICEDUMP_RESTRICTED_SUBSECTION, *PDEVICEDUMP_RESTRICTED_SUBSECTION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_PRIVATE_SUBSECTION {
    ULONG dwFlags;
    GP_LOG_PAGE_DESCRIPTOR GPLogId;
    UCHAR bData[1];
} DEVICEDUMP_PRIVATE_SUBSECTION, *PDEVICEDUMP_PRIVATE_SUBSECTION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_STORAGEDEVICE_DATA {
    DEVICEDUMP_STRUCTURE_VERSION Descriptor;
    DEVICEDUMP_SECTION_HEADER SectionHeader;
    ULONG dwBufferSize, dwReasonForCollection;
    DEVICEDUMP_SUBSECTION_POINTER PublicData, RestrictedData, PrivateData;
} DEVICEDUMP_STORAGEDEVICE_DATA, *PDEVICEDUMP_STORAGEDEVICE_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD {
    UCHAR Cdb[16], Command[16];
    ULONGLONG StartTime, EndTime;
    ULONG OperationStatus, OperationError;
    union {
        struct { ULONG dwReserved; } ExternalStack;
        struct { ULONG dwAtaPortSpecific; } AtaPort;
        struct { ULONG SrbTag; } StorPort;
    } StackSpecific;
} DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD, *PDEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP {
    DEVICEDUMP_STRUCTURE_VERSION Descriptor;
    ULONG dwReasonForCollection;
    UCHAR cDriverName[16];
    ULONG uiNumRecords;
    DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD RecordArray[1];
} DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP, *PDEVICEDUMP_STORAGESTACK_PUBLIC_DUMP;
#pragma pack(pop)
typedef struct _STORAGE_IDLE_POWER {
    ULONG Version, Size;
    ULONG WakeCapableHint : 1, D3ColdSupported : 1, Reserved : 30;
    ULONG D3IdleTimeout;
} STORAGE_IDLE_POWER, *PSTORAGE_IDLE_POWER;
typedef enum _STORAGE_POWERUP_REASON_TYPE {
    StoragePowerupUnknown, StoragePowerupIO, StoragePowerupDeviceAttention
} STORAGE_POWERUP_REASON_TYPE, *PSTORAGE_POWERUP_REASON_TYPE;
typedef struct _STORAGE_IDLE_POWERUP_REASON {
    ULONG Version, Size;
    STORAGE_POWERUP_REASON_TYPE PowerupReason;
} STORAGE_IDLE_POWERUP_REASON, *PSTORAGE_IDLE_POWERUP_REASON;
typedef enum _STORAGE_DEVICE_POWER_CAP_UNITS {
    StorageDevicePowerCapUnitsPercent, StorageDevicePowerCapUnitsMilliwatts
} STORAGE_DEVICE_POWER_CAP_UNITS, *PSTORAGE_DEVICE_POWER_CAP_UNITS;
typedef struct _STORAGE_DEVICE_POWER_CAP {
    ULONG Version, Size;
    STORAGE_DEVICE_POWER_CAP_UNITS Units;
    ULONGLONG MaxPower;
} STORAGE_DEVICE_POWER_CAP, *PSTORAGE_DEVICE_POWER_CAP;
#pragma pack(push, 1)
typedef struct _STORAGE_RPMB_DATA_FRAME {
    UCHAR Stuff[196], KeyOrMAC[32], Data[256], Nonce[16], WriteCounter[4], Address[2],
        BlockCount[2], OperationResult[2], RequestOrResponseType[2];
} STORAGE_RPMB_DATA_FRAME, *PSTORAGE_RPMB_DATA_FRAME;
#pragma pack(pop)
typedef enum _STORAGE_RPMB_COMMAND_TYPE {
    StorRpmbProgramAuthKey = 1, StorRpmbQueryWriteCounter, StorRpmbAuthenticatedWrite,
    StorRpmbAuthenticatedRead, StorRpmbReadResultRequest,
    StorRpmbAuthenticatedDeviceConfigWrite, StorRpmbAuthenticatedDeviceConfigRead
} STORAGE_RPMB_COMMAND_TYPE, *PSTORAGE_RPMB_COMMAND_TYPE;
typedef struct _STORAGE_EVENT_NOTIFICATION {
    ULONG Version, Size;
    ULONGLONG Events;
} STORAGE_EVENT_NOTIFICATION, *PSTORAGE_EVENT_NOTIFICATION;
typedef enum _STORAGE_COUNTER_TYPE {
    StorageCounterTypeUnknown, StorageCounterTypeTemperatureCelsius,
    StorageCounterTypeTemperatureCelsiusMax, StorageCounterTypeReadErrorsTotal,
    StorageCounterTypeReadErrorsCorrected, StorageCounterTypeReadErrorsUncorrected,
    StorageCounterTypeWriteErrorsTotal, StorageCounterTypeWriteErrorsCorrected,
    StorageCounterTypeWriteErrorsUncorrected, StorageCounterTypeManufactureDate,
    StorageCounterTypeStartStopCycleCount, StorageCounterTypeStartStopCycleCountMax,
    StorageCounterTypeLoadUnloadCycleCount, StorageCounterTypeLoadUnloadCycleCountMax,
    StorageCounterTypeWearPercentage, StorageCounterTypeWearPercentageWarning,
    StorageCounterTypeWearPercentageMax, StorageCounterTypePowerOnHours,
    StorageCounterTypeReadLatency100NSMax, StorageCounterTypeWriteLatency100NSMax,
    StorageCounterTypeFlushLatency100NSMax, StorageCounterTypeMax
} STORAGE_COUNTER_TYPE, *PSTORAGE_COUNTER_TYPE;
typedef struct _STORAGE_COUNTER {
    STORAGE_COUNTER_TYPE Type;
    union {
        struct { ULONG Week, Year; } ManufactureDate;
        ULONGLONG AsUlonglong;
    } Value;
} STORAGE_COUNTER, *PSTORAGE_COUNTER;
typedef struct _STORAGE_COUNTERS {
    ULONG Version, Size, NumberOfCounters;
    STORAGE_COUNTER Counters[1];
} STORAGE_COUNTERS, *PSTORAGE_COUNTERS;
typedef struct _STORAGE_HW_FIRMWARE_INFO_QUERY {
    ULONG Version, Size, Flags, Reserved;
} STORAGE_HW_FIRMWARE_INFO_QUERY, *PSTORAGE_HW_FIRMWARE_INFO_QUERY;
typedef struct _STORAGE_HW_FIRMWARE_SLOT_INFO {
    ULONG Version, Size;
    UCHAR SlotNumber;
    UCHAR ReadOnly : 1, Reserved0 : 7;
    UCHAR Reserved1[6], Revision[16];
} STORAGE_HW_FIRMWARE_SLOT_INFO, *PSTORAGE_HW_FIRMWARE_SLOT_INFO;
typedef struct _STORAGE_HW_FIRMWARE_INFO {
    ULONG Version, Size;
    UCHAR SupportUpgrade : 1, Reserved0 : 7;
    UCHAR SlotCount, ActiveSlot, PendingActivateSlot;
    BOOLEAN FirmwareShared;
    UCHAR Reserved[3];
    ULONG ImagePayloadAlignment, ImagePayloadMaxSize;
    STORAGE_HW_FIRMWARE_SLOT_INFO Slot[1];
} STORAGE_HW_FIRMWARE_INFO, *PSTORAGE_HW_FIRMWARE_INFO;
typedef struct _STORAGE_HW_FIRMWARE_DOWNLOAD {
    ULONG Version, Size, Flags;
    UCHAR Slot, Reserved[3];
    ULONGLONG Offset, BufferSize;
    UCHAR ImageBuffer[1];
} STORAGE_HW_FIRMWARE_DOWNLOAD, *PSTORAGE_HW_FIRMWARE_DOWNLOAD;
typedef struct _STORAGE_HW_FIRMWARE_DOWNLOAD_V2 {
    ULONG Version, Size, Flags;
    UCHAR Slot, Reserved[3];
    ULONGLONG Offset, BufferSize;
    ULONG ImageSize, Reserved2;
    UCHAR ImageBuffer[1];
} STORAGE_HW_FIRMWARE_DOWNLOAD_V2, *PSTORAGE_HW_FIRMWARE_DOWNLOAD_V2;
typedef struct _STORAGE_HW_FIRMWARE_ACTIVATE {
    ULONG Version, Size, Flags;
    UCHAR Slot, Reserved0[3];
} STORAGE_HW_FIRMWARE_ACTIVATE, *PSTORAGE_HW_FIRMWARE_ACTIVATE;
typedef struct _STORAGE_PROTOCOL_COMMAND {
    ULONG Version, Length;
    STORAGE_PROTOCOL_TYPE ProtocolType;
    ULONG Flags, ReturnStatus, ErrorCode, CommandLength, ErrorInfoLength,
        DataToDeviceTransferLength, DataFromDeviceTransferLength, TimeOutValue, ErrorInfoOffset,
        DataToDeviceBufferOffset, DataFromDeviceBufferOffset, CommandSpecific, Reserved0,
        FixedProtocolReturnData, Reserved1[3];
    UCHAR Command[1];
} STORAGE_PROTOCOL_COMMAND, *PSTORAGE_PROTOCOL_COMMAND;
typedef enum _STORAGE_ATTRIBUTE_MGMT_ACTION {
    StorAttributeMgmt_ClearAttribute, StorAttributeMgmt_SetAttribute,
    StorAttributeMgmt_ResetAttribute
} STORAGE_ATTRIBUTE_MGMT_ACTION, *PSTORAGE_ATTRIBUTE_MGMT_ACTION;
typedef struct _STORAGE_ATTRIBUTE_MGMT {
    ULONG Version, Size;
    STORAGE_ATTRIBUTE_MGMT_ACTION Action;
    ULONG Attribute;
} STORAGE_ATTRIBUTE_MGMT, *PSTORAGE_ATTRIBUTE_MGMT;
#endif
