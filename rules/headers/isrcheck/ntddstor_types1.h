// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <ntddstor.h>: storage I/O controls and queries (part 1).
#ifndef ISRCHECK_NTDDSTOR_TYPES1_H
#define ISRCHECK_NTDDSTOR_TYPES1_H
typedef struct _STORAGE_HOTPLUG_INFO {
    ULONG Size;
    BOOLEAN MediaRemovable, MediaHotplug, DeviceHotplug, WriteCacheEnableOverride;
} STORAGE_HOTPLUG_INFO, *PSTORAGE_HOTPLUG_INFO;
typedef struct _STORAGE_DEVICE_NUMBER {
    ULONG DeviceType, DeviceNumber, PartitionNumber;
} STORAGE_DEVICE_NUMBER, *PSTORAGE_DEVICE_NUMBER;
typedef struct _STORAGE_DEVICE_NUMBERS {
    ULONG NumberOfDevices;
    STORAGE_DEVICE_NUMBER Devices[1];
} STORAGE_DEVICE_NUMBERS, *PSTORAGE_DEVICE_NUMBERS;
typedef struct _STORAGE_DEVICE_NUMBER_EX {
    ULONG Version, Size, Flags, DeviceType, DeviceNumber;
    GUID DeviceGuid;
    ULONG PartitionNumber;
} STORAGE_DEVICE_NUMBER_EX, *PSTORAGE_DEVICE_NUMBER_EX;
typedef struct _STORAGE_BUS_RESET_REQUEST {
    UCHAR PathId;
} STORAGE_BUS_RESET_REQUEST, *PSTORAGE_BUS_RESET_REQUEST;
typedef struct STORAGE_BREAK_RESERVATION_REQUEST {
    ULONG Length;
    UCHAR _unused, PathId, TargetId, Lun;
} STORAGE_BREAK_RESERVATION_REQUEST, *PSTORAGE_BREAK_RESERVATION_REQUEST;
typedef struct _PREVENT_MEDIA_REMOVAL {
    BOOLEAN PreventMediaRemoval;
} PREVENT_MEDIA_REMOVAL, *PPREVENT_MEDIA_REMOVAL;
typedef struct _CLASS_MEDIA_CHANGE_CONTEXT {
    ULONG MediaChangeCount, NewState;
} CLASS_MEDIA_CHANGE_CONTEXT, *PCLASS_MEDIA_CHANGE_CONTEXT;
typedef struct _TAPE_STATISTICS {
    ULONG Version, Flags;
    LARGE_INTEGER RecoveredWrites, UnrecoveredWrites, RecoveredReads, UnrecoveredReads;
    UCHAR CompressionRatioReads, CompressionRatioWrites;
} TAPE_STATISTICS, *PTAPE_STATISTICS;
typedef struct _TAPE_GET_STATISTICS {
    ULONG Operation;
} TAPE_GET_STATISTICS, *PTAPE_GET_STATISTICS;
typedef enum _STORAGE_MEDIA_TYPE {
    DDS_4mm = 32, MiniQic, Travan, QIC, MP_8mm, AME_8mm, AIT1_8mm, DLT, NCTP, IBM_3480,
    IBM_3490E, IBM_Magstar_3590, IBM_Magstar_MP, STK_DATA_D3, SONY_DTF, DV_6mm, DMI, SONY_D2,
    CLEANER_CARTRIDGE, CD_ROM, CD_R, CD_RW, DVD_ROM, DVD_R, DVD_RW, MO_3_RW, MO_5_WO, MO_5_RW,
    MO_5_LIMDOW, PC_5_WO, PC_5_RW, PD_5_RW, ABL_5_WO, PINNACLE_APEX_5_RW, SONY_12_WO,
    PHILIPS_12_WO, HITACHI_12_WO, CYGNET_12_WO, KODAK_14_WO, MO_NFR_525, NIKON_12_RW,
    IOMEGA_ZIP, IOMEGA_JAZ, SYQUEST_EZ135, SYQUEST_EZFLYER, SYQUEST_SYJET, AVATAR_F2, MP2_8mm,
    DST_S, DST_M, DST_L, VXATape_1, VXATape_2, STK_9840, LTO_Ultrium, LTO_Accelis, DVD_RAM,
    AIT_8mm, ADR_1, ADR_2, STK_9940, SAIT, VXATape
} STORAGE_MEDIA_TYPE, *PSTORAGE_MEDIA_TYPE;
typedef enum _STORAGE_BUS_TYPE {
    BusTypeUnknown, BusTypeScsi, BusTypeAtapi, BusTypeAta, BusType1394, BusTypeSsa,
    BusTypeFibre, BusTypeUsb, BusTypeRAID, BusTypeiScsi, BusTypeSas, BusTypeSata, BusTypeSd,
    BusTypeMmc, BusTypeVirtual, BusTypeFileBackedVirtual, BusTypeSpaces, BusTypeNvme,
    BusTypeSCM, BusTypeUfs, BusTypeMax, BusTypeMaxReserved = 127
} STORAGE_BUS_TYPE, *PSTORAGE_BUS_TYPE;
typedef struct _DEVICE_MEDIA_INFO {
    union {
        struct {
            LARGE_INTEGER Cylinders;
            STORAGE_MEDIA_TYPE MediaType;
            ULONG TracksPerCylinder, SectorsPerTrack, BytesPerSector, NumberMediaSides,
                MediaCharacteristics;
        } DiskInfo;
        struct {
            LARGE_INTEGER Cylinders;
            STORAGE_MEDIA_TYPE MediaType;
            ULONG TracksPerCylinder, SectorsPerTrack, BytesPerSector, NumberMediaSides,
                MediaCharacteristics;
        } RemovableDiskInfo;
        struct {
            STORAGE_MEDIA_TYPE MediaType;
            ULONG MediaCharacteristics, CurrentBlockSize;
            STORAGE_BUS_TYPE BusType;
            union {
                struct { UCHAR MediumType, DensityCode; } ScsiInformation;
            } BusSpecificData;
        } TapeInfo;
    } DeviceSpecific;
} DEVICE_MEDIA_INFO, *PDEVICE_MEDIA_INFO;
typedef struct _GET_MEDIA_TYPES {
    ULONG DeviceType, MediaInfoCount;
    DEVICE_MEDIA_INFO MediaInfo[1];
} GET_MEDIA_TYPES, *PGET_MEDIA_TYPES;
typedef struct _STORAGE_PREDICT_FAILURE {
    ULONG PredictFailure;
    UCHAR VendorSpecific[512];
} STORAGE_PREDICT_FAILURE, *PSTORAGE_PREDICT_FAILURE;
typedef struct _STORAGE_FAILURE_PREDICTION_CONFIG {
    ULONG Version, Size;
    BOOLEAN Set, Enabled;
    USHORT Reserved;
} STORAGE_FAILURE_PREDICTION_CONFIG, *PSTORAGE_FAILURE_PREDICTION_CONFIG;
typedef enum _STORAGE_QUERY_TYPE {
    PropertyStandardQuery, PropertyExistsQuery, PropertyMaskQuery, PropertyQueryMaxDefined
} STORAGE_QUERY_TYPE, *PSTORAGE_QUERY_TYPE;
typedef enum _STORAGE_PROPERTY_ID {
    StorageDeviceProperty, StorageAdapterProperty, StorageDeviceIdProperty,
    StorageDeviceUniqueIdProperty, StorageDeviceWriteCacheProperty, StorageMiniportProperty,
    StorageAccessAlignmentProperty, StorageDeviceSeekPenaltyProperty,
    StorageDeviceTrimProperty, StorageDeviceWriteAggregationProperty,
    StorageDeviceDeviceTelemetryProperty, StorageDeviceLBProvisioningProperty,
    StorageDevicePowerProperty, StorageDeviceCopyOffloadProperty,
    StorageDeviceResiliencyProperty, StorageDeviceMediumProductType,
    StorageAdapterRpmbProperty, StorageAdapterCryptoProperty, StorageDeviceTieringProperty,
    StorageDeviceFaultDomainProperty, StorageDeviceClusportProperty,
    StorageDeviceIoCapabilityProperty = 48, StorageAdapterProtocolSpecificProperty,
    StorageDeviceProtocolSpecificProperty, StorageAdapterTemperatureProperty,
    StorageDeviceTemperatureProperty, StorageAdapterPhysicalTopologyProperty,
    StorageDevicePhysicalTopologyProperty, StorageDeviceAttributesProperty,
    StorageDeviceManagementStatus, StorageAdapterSerialNumberProperty,
    StorageDeviceLocationProperty, StorageDeviceNumaProperty,
    StorageDeviceZonedDeviceProperty, StorageDeviceUnsafeShutdownCount
} STORAGE_PROPERTY_ID, *PSTORAGE_PROPERTY_ID;
typedef struct _STORAGE_PROPERTY_QUERY {
    STORAGE_PROPERTY_ID PropertyId;
    STORAGE_QUERY_TYPE QueryType;
    UCHAR AdditionalParameters[1];
} STORAGE_PROPERTY_QUERY, *PSTORAGE_PROPERTY_QUERY;
typedef struct _STORAGE_DESCRIPTOR_HEADER {
    ULONG Version, Size;
} STORAGE_DESCRIPTOR_HEADER, *PSTORAGE_DESCRIPTOR_HEADER;
typedef struct _STORAGE_DEVICE_DESCRIPTOR {
    ULONG Version, Size;
    UCHAR DeviceType, DeviceTypeModifier;
    BOOLEAN RemovableMedia, CommandQueueing;
    ULONG VendorIdOffset, ProductIdOffset, ProductRevisionOffset, SerialNumberOffset;
    STORAGE_BUS_TYPE BusType;
    ULONG RawPropertiesLength;
    UCHAR RawDeviceProperties[1];
} STORAGE_DEVICE_DESCRIPTOR, *PSTORAGE_DEVICE_DESCRIPTOR;
typedef struct _STORAGE_ADAPTER_DESCRIPTOR {
    ULONG Version, Size, MaximumTransferLength, MaximumPhysicalPages, AlignmentMask;
    BOOLEAN AdapterUsesPio, AdapterScansDown, CommandQueueing, AcceleratedTransfer;
    UCHAR BusType;
    USHORT BusMajorVersion, BusMinorVersion;
    UCHAR SrbType, AddressType;
} STORAGE_ADAPTER_DESCRIPTOR, *PSTORAGE_ADAPTER_DESCRIPTOR;
typedef struct _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR {
    ULONG Version, Size, BytesPerCacheLine, BytesOffsetForCacheAlignment, BytesPerLogicalSector,
        BytesPerPhysicalSector, BytesOffsetForSectorAlignment;
} STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR, *PSTORAGE_ACCESS_ALIGNMENT_DESCRIPTOR;
typedef struct _STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR {
    ULONG Version, Size, MediumProductType;
} STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR, *PSTORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR;
typedef enum _STORAGE_PORT_CODE_SET {
    StoragePortCodeSetReserved, StoragePortCodeSetStorport, StoragePortCodeSetSCSIport,
    StoragePortCodeSetSpaceport, StoragePortCodeSetATAport, StoragePortCodeSetUSBport,
    StoragePortCodeSetSBP2port, StoragePortCodeSetSDport
} STORAGE_PORT_CODE_SET, *PSTORAGE_PORT_CODE_SET;
typedef struct _STORAGE_MINIPORT_DESCRIPTOR {
    ULONG Version, Size;
    STORAGE_PORT_CODE_SET Portdriver;
    BOOLEAN LUNResetSupported, TargetResetSupported;
    USHORT IoTimeoutValue;
    BOOLEAN ExtraIoInfoSupported;
    UCHAR Reserved0[3];
    ULONG Reserved1;
} STORAGE_MINIPORT_DESCRIPTOR, *PSTORAGE_MINIPORT_DESCRIPTOR;
typedef enum _STORAGE_IDENTIFIER_CODE_SET {
    StorageIdCodeSetReserved, StorageIdCodeSetBinary, StorageIdCodeSetAscii,
    StorageIdCodeSetUtf8
} STORAGE_IDENTIFIER_CODE_SET, *PSTORAGE_IDENTIFIER_CODE_SET;
typedef enum _STORAGE_IDENTIFIER_TYPE {
    StorageIdTypeVendorSpecific, StorageIdTypeVendorId, StorageIdTypeEUI64,
    StorageIdTypeFCPHName, StorageIdTypePortRelative, StorageIdTypeTargetPortGroup,
    StorageIdTypeLogicalUnitGroup, StorageIdTypeMD5LogicalUnitIdentifier,
    StorageIdTypeScsiNameString
} STORAGE_IDENTIFIER_TYPE, *PSTORAGE_IDENTIFIER_TYPE;
typedef enum _STORAGE_ID_NAA_FORMAT {
    StorageIdNAAFormatIEEEExtended = 2, StorageIdNAAFormatIEEERegistered,
    StorageIdNAAFormatIEEEERegisteredExtended = 5
} STORAGE_ID_NAA_FORMAT, *PSTORAGE_ID_NAA_FORMAT;
typedef enum _STORAGE_ASSOCIATION_TYPE {
    StorageIdAssocDevice, StorageIdAssocPort, StorageIdAssocTarget
} STORAGE_ASSOCIATION_TYPE, *PSTORAGE_ASSOCIATION_TYPE;
typedef struct _STORAGE_IDENTIFIER {
    STORAGE_IDENTIFIER_CODE_SET CodeSet;
    STORAGE_IDENTIFIER_TYPE Type;
    USHORT IdentifierSize, NextOffset;
    STORAGE_ASSOCIATION_TYPE Association;
    UCHAR Identifier[1];
} STORAGE_IDENTIFIER, *PSTORAGE_IDENTIFIER;
typedef struct _STORAGE_DEVICE_ID_DESCRIPTOR {
    ULONG Version, Size, NumberOfIdentifiers;
    UCHAR Identifiers[1];
} STORAGE_DEVICE_ID_DESCRIPTOR, *PSTORAGE_DEVICE_ID_DESCRIPTOR;
typedef struct _DEVICE_SEEK_PENALTY_DESCRIPTOR {
    ULONG Version, Size;
    BOOLEAN IncursSeekPenalty;
} DEVICE_SEEK_PENALTY_DESCRIPTOR, *PDEVICE_SEEK_PENALTY_DESCRIPTOR;
typedef struct _DEVICE_WRITE_AGGREGATION_DESCRIPTOR {
    ULONG Version, Size;
    BOOLEAN BenefitsFromWriteAggregation;
} DEVICE_WRITE_AGGREGATION_DESCRIPTOR, *PDEVICE_WRITE_AGGREGATION_DESCRIPTOR;
typedef struct _DEVICE_TRIM_DESCRIPTOR {
    ULONG Version, Size;
    BOOLEAN TrimEnabled;
} DEVICE_TRIM_DESCRIPTOR, *PDEVICE_TRIM_DESCRIPTOR;
typedef struct _DEVICE_LB_PROVISIONING_DESCRIPTOR {
    ULONG Version, Size;
    UCHAR ThinProvisioningEnabled : 1, ThinProvisioningReadZeros : 1, AnchorSupported : 3,
        UnmapGranularityAlignmentValid : 1, Reserved0 : 2;
    UCHAR Reserved1[7];
    ULONGLONG OptimalUnmapGranularity, UnmapGranularityAlignment;
    ULONG MaxUnmapLbaCount, MaxUnmapBlockDescriptorCount;
} DEVICE_LB_PROVISIONING_DESCRIPTOR, *PDEVICE_LB_PROVISIONING_DESCRIPTOR;
typedef struct _STORAGE_LB_PROVISIONING_MAP_RESOURCES {
    ULONG Size, Version;
    UCHAR AvailableMappingResourcesValid : 1, UsedMappingResourcesValid : 1, Reserved0 : 6;
    UCHAR Reserved1[3];
    UCHAR AvailableMappingResourcesScope : 2, UsedMappingResourcesScope : 2, Reserved2 : 4;
    UCHAR Reserved3[3];
    ULONGLONG AvailableMappingResources, UsedMappingResources;
} STORAGE_LB_PROVISIONING_MAP_RESOURCES, *PSTORAGE_LB_PROVISIONING_MAP_RESOURCES;
typedef struct _DEVICE_POWER_DESCRIPTOR {
    ULONG Version, Size;
    BOOLEAN DeviceAttentionSupported, AsynchronousNotificationSupported,
        IdlePowerManagementEnabled, D3ColdEnabled, D3ColdSupported, NoVerifyDuringIdlePower;
    UCHAR Reserved[2];
    ULONG IdleTimeoutInMS;
} DEVICE_POWER_DESCRIPTOR, *PDEVICE_POWER_DESCRIPTOR;
typedef struct _DEVICE_COPY_OFFLOAD_DESCRIPTOR {
    ULONG Version, Size, MaximumTokenLifetime, DefaultTokenLifetime;
    ULONGLONG MaximumTransferSize, OptimalTransferCount;
    ULONG MaximumDataDescriptors, MaximumTransferLengthPerDescriptor,
        OptimalTransferLengthPerDescriptor;
    USHORT OptimalTransferLengthGranularity;
    UCHAR Reserved[2];
} DEVICE_COPY_OFFLOAD_DESCRIPTOR, *PDEVICE_COPY_OFFLOAD_DESCRIPTOR;
typedef struct _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR {
    ULONG Version, Size, NameOffset, NumberOfLogicalCopies, NumberOfPhysicalCopies,
        PhysicalDiskRedundancy, NumberOfColumns, Interleave;
} STORAGE_DEVICE_RESILIENCY_DESCRIPTOR, *PSTORAGE_DEVICE_RESILIENCY_DESCRIPTOR;
typedef enum _STORAGE_RPMB_FRAME_TYPE {
    StorageRpmbFrameTypeUnknown, StorageRpmbFrameTypeStandard, StorageRpmbFrameTypeMax
} STORAGE_RPMB_FRAME_TYPE, *PSTORAGE_RPMB_FRAME_TYPE;
typedef struct _STORAGE_RPMB_DESCRIPTOR {
    ULONG Version, Size, SizeInBytes, MaxReliableWriteSizeInBytes;
    STORAGE_RPMB_FRAME_TYPE FrameFormat;
} STORAGE_RPMB_DESCRIPTOR, *PSTORAGE_RPMB_DESCRIPTOR;
typedef enum _STORAGE_CRYPTO_ALGORITHM_ID {
    StorageCryptoAlgorithmUnknown, StorageCryptoAlgorithmXTSAES,
    StorageCryptoAlgorithmBitlockerAESCBC, StorageCryptoAlgorithmAESECB,
    StorageCryptoAlgorithmESSIVAESCBC, StorageCryptoAlgorithmMax
} STORAGE_CRYPTO_ALGORITHM_ID, *PSTORAGE_CRYPTO_ALGORITHM_ID;
typedef enum _STORAGE_CRYPTO_KEY_SIZE {
    StorageCryptoKeySizeUnknown, StorageCryptoKeySize128Bits, StorageCryptoKeySize192Bits,
    StorageCryptoKeySize256Bits, StorageCryptoKeySize512Bits
} STORAGE_CRYPTO_KEY_SIZE, *PSTORAGE_CRYPTO_KEY_SIZE;
typedef struct _STORAGE_CRYPTO_CAPABILITY {
    ULONG Version, Size, CryptoCapabilityIndex;
    STORAGE_CRYPTO_ALGORITHM_ID AlgorithmId;
    STORAGE_CRYPTO_KEY_SIZE KeySize;
    ULONG DataUnitSizeBitmask;
} STORAGE_CRYPTO_CAPABILITY, *PSTORAGE_CRYPTO_CAPABILITY;
typedef struct _STORAGE_CRYPTO_DESCRIPTOR {
    ULONG Version, Size, NumKeysSupported, NumCryptoCapabilities;
    STORAGE_CRYPTO_CAPABILITY CryptoCapabilities[1];
} STORAGE_CRYPTO_DESCRIPTOR, *PSTORAGE_CRYPTO_DESCRIPTOR;
typedef enum _STORAGE_TIER_MEDIA_TYPE {
    StorageTierMediaTypeUnspecified, StorageTierMediaTypeDisk, StorageTierMediaTypeSsd,
    StorageTierMediaTypeScm = 4, StorageTierMediaTypeMax
} STORAGE_TIER_MEDIA_TYPE, *PSTORAGE_TIER_MEDIA_TYPE;
typedef enum _STORAGE_TIER_CLASS {
    StorageTierClassUnspecified, StorageTierClassCapacity, StorageTierClassPerformance,
    StorageTierClassMax
} STORAGE_TIER_CLASS, *PSTORAGE_TIER_CLASS;
typedef struct _STORAGE_TIER {
    GUID Id;
    WCHAR Name[256], Description[256];
    ULONGLONG Flags, ProvisionedCapacity;
    STORAGE_TIER_MEDIA_TYPE MediaType;
    STORAGE_TIER_CLASS Class;
} STORAGE_TIER, *PSTORAGE_TIER;
typedef struct _STORAGE_DEVICE_TIERING_DESCRIPTOR {
    ULONG Version, Size, Flags, TotalNumberOfTiers, NumberOfTiersReturned;
    STORAGE_TIER Tiers[1];
} STORAGE_DEVICE_TIERING_DESCRIPTOR, *PSTORAGE_DEVICE_TIERING_DESCRIPTOR;
typedef struct _STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR {
    ULONG Version, Size, NumberOfFaultDomains;
    GUID FaultDomainIds[1];
} STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR, *PSTORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR;
typedef enum _STORAGE_PROTOCOL_TYPE {
    ProtocolTypeUnknown, ProtocolTypeScsi, ProtocolTypeAta, ProtocolTypeNvme, ProtocolTypeSd,
    ProtocolTypeUfs, ProtocolTypeProprietary = 126, ProtocolTypeMaxReserved
} STORAGE_PROTOCOL_TYPE, *PSTORAGE_PROTOCOL_TYPE;
typedef enum _STORAGE_PROTOCOL_NVME_DATA_TYPE {
    NVMeDataTypeUnknown, NVMeDataTypeIdentify, NVMeDataTypeLogPage, NVMeDataTypeFeature
} STORAGE_PROTOCOL_NVME_DATA_TYPE, *PSTORAGE_PROTOCOL_NVME_DATA_TYPE;
typedef enum _STORAGE_PROTOCOL_ATA_DATA_TYPE {
    AtaDataTypeUnknown, AtaDataTypeIdentify, AtaDataTypeLogPage
} STORAGE_PROTOCOL_ATA_DATA_TYPE, *PSTORAGE_PROTOCOL_ATA_DATA_TYPE;
typedef enum _STORAGE_PROTOCOL_UFS_DATA_TYPE {
    UfsDataTypeUnknown, UfsDataTypeQueryDescriptor, UfsDataTypeMax
} STORAGE_PROTOCOL_UFS_DATA_TYPE, *PSTORAGE_PROTOCOL_UFS_DATA_TYPE;
typedef struct _STORAGE_PROTOCOL_SPECIFIC_DATA {
    STORAGE_PROTOCOL_TYPE ProtocolType;
    ULONG DataType, ProtocolDataRequestValue, ProtocolDataRequestSubValue, ProtocolDataOffset,
        ProtocolDataLength, FixedProtocolReturnData, Reserved[3];
} STORAGE_PROTOCOL_SPECIFIC_DATA, *PSTORAGE_PROTOCOL_SPECIFIC_DATA;
typedef struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR {
    ULONG Version, Size;
    STORAGE_PROTOCOL_SPECIFIC_DATA ProtocolSpecificData;
} STORAGE_PROTOCOL_DATA_DESCRIPTOR, *PSTORAGE_PROTOCOL_DATA_DESCRIPTOR;
typedef struct _STORAGE_TEMPERATURE_INFO {
    USHORT Index;
    SHORT Temperature, OverThreshold, UnderThreshold;
    BOOLEAN OverThresholdChangable, UnderThresholdChangable, EventGenerated;
    UCHAR Reserved0;
    ULONG Reserved1;
} STORAGE_TEMPERATURE_INFO, *PSTORAGE_TEMPERATURE_INFO;
typedef struct _STORAGE_TEMPERATURE_DATA_DESCRIPTOR {
    ULONG Version, Size;
    SHORT CriticalTemperature, WarningTemperature;
    USHORT InfoCount;
    UCHAR Reserved0[2];
    ULONG Reserved1[2];
    STORAGE_TEMPERATURE_INFO TemperatureInfo[1];
} STORAGE_TEMPERATURE_DATA_DESCRIPTOR, *PSTORAGE_TEMPERATURE_DATA_DESCRIPTOR;
typedef struct _STORAGE_TEMPERATURE_THRESHOLD {
    ULONG Version, Size;
    USHORT Flags, Index;
    SHORT Threshold;
    BOOLEAN OverThreshold;
    UCHAR Reserved;
} STORAGE_TEMPERATURE_THRESHOLD, *PSTORAGE_TEMPERATURE_THRESHOLD;
typedef enum _STORAGE_DEVICE_FORM_FACTOR {
    FormFactorUnknown, FormFactor3_5, FormFactor2_5, FormFactor1_8, FormFactor1_8Less,
    FormFactorEmbedded, FormFactorMemoryCard, FormFactormSata, FormFactorM_2,
    FormFactorPCIeBoard, FormFactorDimm
} STORAGE_DEVICE_FORM_FACTOR, *PSTORAGE_DEVICE_FORM_FACTOR;
typedef enum _STORAGE_COMPONENT_HEALTH_STATUS {
    HealthStatusUnknown, HealthStatusNormal, HealthStatusThrottled, HealthStatusWarning,
    HealthStatusDisabled, HealthStatusFailed
} STORAGE_COMPONENT_HEALTH_STATUS, *PSTORAGE_COMPONENT_HEALTH_STATUS;
typedef union _STORAGE_SPEC_VERSION {
    struct {
        union {
            struct { UCHAR SubMinor, Minor; };
            USHORT AsUshort;
        } MinorVersion;
        USHORT MajorVersion;
    };
    ULONG AsUlong;
} STORAGE_SPEC_VERSION, *PSTORAGE_SPEC_VERSION;
typedef struct _STORAGE_PHYSICAL_DEVICE_DATA {
    ULONG DeviceId, Role;
    STORAGE_COMPONENT_HEALTH_STATUS HealthStatus;
    STORAGE_PROTOCOL_TYPE CommandProtocol;
    STORAGE_SPEC_VERSION SpecVersion;
    STORAGE_DEVICE_FORM_FACTOR FormFactor;
    UCHAR Vendor[8], Model[40], FirmwareRevision[16];
    ULONGLONG Capacity;
    UCHAR PhysicalLocation[32];
    ULONG Reserved[2];
} STORAGE_PHYSICAL_DEVICE_DATA, *PSTORAGE_PHYSICAL_DEVICE_DATA;
typedef struct _STORAGE_PHYSICAL_ADAPTER_DATA {
    ULONG AdapterId;
    STORAGE_COMPONENT_HEALTH_STATUS HealthStatus;
    STORAGE_PROTOCOL_TYPE CommandProtocol;
    STORAGE_SPEC_VERSION SpecVersion;
    UCHAR Vendor[8], Model[40], FirmwareRevision[16], PhysicalLocation[32];
    BOOLEAN ExpanderConnected;
    UCHAR Reserved0[3];
    ULONG Reserved1[3];
} STORAGE_PHYSICAL_ADAPTER_DATA, *PSTORAGE_PHYSICAL_ADAPTER_DATA;
typedef struct _STORAGE_PHYSICAL_NODE_DATA {
    ULONG NodeId, AdapterCount, AdapterDataLength, AdapterDataOffset, DeviceCount,
        DeviceDataLength, DeviceDataOffset, Reserved[3];
} STORAGE_PHYSICAL_NODE_DATA, *PSTORAGE_PHYSICAL_NODE_DATA;
typedef struct _STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR {
    ULONG Version, Size, NodeCount, Reserved;
    STORAGE_PHYSICAL_NODE_DATA Node[1];
} STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR, *PSTORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR;
typedef struct _STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR {
    ULONG Version, Size, LunMaxIoCount, AdapterMaxIoCount;
} STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR, *PSTORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR;
typedef struct _STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR {
    ULONG Version, Size;
    ULONG64 Attributes;
} STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR, *PSTORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR;
typedef enum _STORAGE_DISK_HEALTH_STATUS {
    DiskHealthUnknown, DiskHealthUnhealthy, DiskHealthWarning, DiskHealthHealthy,
    DiskHealthMax
} STORAGE_DISK_HEALTH_STATUS, *PSTORAGE_DISK_HEALTH_STATUS;
typedef enum _STORAGE_DISK_OPERATIONAL_STATUS {
    DiskOpStatusNone, DiskOpStatusUnknown, DiskOpStatusOk, DiskOpStatusPredictingFailure,
    DiskOpStatusInService, DiskOpStatusHardwareError, DiskOpStatusNotUsable,
    DiskOpStatusTransientError, DiskOpStatusMissing
} STORAGE_DISK_OPERATIONAL_STATUS, *PSTORAGE_DISK_OPERATIONAL_STATUS;
typedef enum _STORAGE_OPERATIONAL_STATUS_REASON {
    DiskOpReasonUnknown, DiskOpReasonScsiSenseCode, DiskOpReasonMedia, DiskOpReasonIo,
    DiskOpReasonThresholdExceeded, DiskOpReasonLostData, DiskOpReasonEnergySource,
    DiskOpReasonConfiguration, DiskOpReasonDeviceController, DiskOpReasonMediaController,
    DiskOpReasonComponent, DiskOpReasonNVDIMM_N, DiskOpReasonBackgroundOperation,
    DiskOpReasonInvalidFirmware, DiskOpReasonHealthCheck, DiskOpReasonLostDataPersistence,
    DiskOpReasonDisabledByPlatform, DiskOpReasonLostWritePersistence,
    DiskOpReasonDataPersistenceLossImminent, DiskOpReasonWritePersistenceLossImminent,
    DiskOpReasonMax
} STORAGE_OPERATIONAL_STATUS_REASON, *PSTORAGE_OPERATIONAL_STATUS_REASON;
typedef struct _STORAGE_OPERATIONAL_REASON {
    ULONG Version, Size;
    STORAGE_OPERATIONAL_STATUS_REASON Reason;
    union {
        struct { UCHAR SenseKey, ASC, ASCQ, Reserved; } ScsiSenseKey;
        struct {
            UCHAR CriticalHealth, ModuleHealth[2], ErrorThresholdStatus;
        } NVDIMM_N;
        ULONG AsUlong;
    } RawBytes;
} STORAGE_OPERATIONAL_REASON, *PSTORAGE_OPERATIONAL_REASON;
typedef struct _STORAGE_DEVICE_MANAGEMENT_STATUS {
    ULONG Version, Size;
    STORAGE_DISK_HEALTH_STATUS Health;
    ULONG NumberOfOperationalStatus, NumberOfAdditionalReasons;
    STORAGE_DISK_OPERATIONAL_STATUS OperationalStatus[16];
    STORAGE_OPERATIONAL_REASON AdditionalReasons[1];
} STORAGE_DEVICE_MANAGEMENT_STATUS, *PSTORAGE_DEVICE_MANAGEMENT_STATUS;
typedef struct _STORAGE_ADAPTER_SERIAL_NUMBER {
    ULONG Version, Size;
    WCHAR SerialNumber[128];
} STORAGE_ADAPTER_SERIAL_NUMBER, *PSTORAGE_ADAPTER_SERIAL_NUMBER;
typedef enum _STORAGE_ZONED_DEVICE_TYPES {
    ZonedDeviceTypeUnknown, ZonedDeviceTypeHostManaged, ZonedDeviceTypeHostAware,
    ZonedDeviceTypeDeviceManaged
} STORAGE_ZONED_DEVICE_TYPES, *PSTORAGE_ZONED_DEVICE_TYPES;
typedef enum _STORAGE_ZONE_TYPES {
    ZoneTypeUnknown, ZoneTypeConventional, ZoneTypeSequentialWriteRequired,
    ZoneTypeSequentialWritePreferred, ZoneTypeMax
} STORAGE_ZONE_TYPES, *PSTORAGE_ZONE_TYPES;
typedef struct _STORAGE_ZONE_GROUP {
    ULONG ZoneCount;
    STORAGE_ZONE_TYPES ZoneType;
    ULONGLONG ZoneSize;
} STORAGE_ZONE_GROUP, *PSTORAGE_ZONE_GROUP;
typedef struct _STORAGE_ZONED_DEVICE_DESCRIPTOR {
    ULONG Version, Size;
    STORAGE_ZONED_DEVICE_TYPES DeviceType;
    ULONG ZoneCount;
    union {
        struct {
            ULONG MaxOpenZoneCount;
            BOOLEAN UnrestrictedRead;
            UCHAR Reserved[3];
        } SequentialRequiredZone;
        struct { ULONG OptimalOpenZoneCount, Reserved; } SequentialPreferredZone;
    } ZoneAttributes;
    ULONG ZoneGroupCount;
    STORAGE_ZONE_GROUP ZoneGroup[1];
} STORAGE_ZONED_DEVICE_DESCRIPTOR, *PSTORAGE_ZONED_DEVICE_DESCRIPTOR;
#endif
