// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ATA: IDENTIFY data, log pages, task files (part 2).
#ifndef ISRCHECK_ATA_TYPES2_H
#define ISRCHECK_ATA_TYPES2_H
#pragma pack(push, 1)
typedef struct _SAVED_DEVICE_INTERNAL_STATUS_LOG {
    UCHAR LogAddress, Reserved0[3];
    ULONG OrganizationID;
    USHORT Area1LastLogPage, Area2LastLogPage, Area3LastLogPage;
    UCHAR Reserved2[368], SavedDataAvailable, GenerationNumber, ReasonIdentifier[128];
} SAVED_DEVICE_INTERNAL_STATUS_LOG, *PSAVED_DEVICE_INTERNAL_STATUS_LOG;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICE_STATISTICS_LOG_PAGE_HEADER {
    ULONGLONG RevisionNumber : 16, PageNumber : 8, Reserved : 40;
} DEVICE_STATISTICS_LOG_PAGE_HEADER, *PDEVICE_STATISTICS_LOG_PAGE_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_SUPPORTED_DEVICE_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    UCHAR NumberOfEntries, LogPageNumbers[503];
} GP_LOG_SUPPORTED_DEVICE_STATISTICS, *PGP_LOG_SUPPORTED_DEVICE_STATISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_GENERAL_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } LifeTimePoweronResets;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } PoweronHours;
    struct {
        ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } LogicalSectorsWritten;
    struct {
        ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } WriteCommandCount;
    struct {
        ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } LogicalSectorsRead;
    struct {
        ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } ReadCommandCount;
    struct {
        ULONGLONG TimeStamp : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } DateAndTime;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } PendingErrorCount;
    struct {
        ULONGLONG Value : 16, Reserved : 40, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } WorkloadUtilizaton;
    struct {
        ULONGLONG Value : 8, Reserved0 : 28, RateBasis : 4, RateValidity : 8, Reserved1 : 8,
            ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1,
            Normalized : 1, ValidValue : 1, Supported : 1;
    } UtilizationUsageRate;
    UCHAR Reserved[424];
} GP_LOG_GENERAL_STATISTICS, *PGP_LOG_GENERAL_STATISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_FREE_FALL_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberofFreeFallEventsDetected;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } OverlimitShockEvents;
    UCHAR Reserved[488];
} GP_LOG_FREE_FALL_STATISTICS, *PGP_LOG_FREE_FALL_STATISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_ROTATING_MEDIA_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } SpindleMotorPoweronHours;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } HeadFlyingHours;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } HeadLoadEvents;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberOfReallocatedLogicalSectors;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } ReadRecoveryAttempts;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberOfMechanicalStartFailures;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberOfReallocationCandidateLogicalSectors;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberOfHighPriorityUnloadEvents;
    UCHAR Reserved[440];
} GP_LOG_ROTATING_MEDIA_STATISTICS, *PGP_LOG_ROTATING_MEDIA_STATISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_GENERAL_ERROR_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberOfReportedUncorrectableErrors;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberOfResetsBetweenCommandAcceptanceAndCommandCompletion;
    UCHAR Reserved[488];
} GP_LOG_GENERAL_ERROR_STATISTICS, *PGP_LOG_GENERAL_ERROR_STATISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_TEMPERATURE_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } CurrentTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } AverageShortTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } AverageLongTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } HighestTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } LowestTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } HighestAverageShortTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } LowestAverageShortTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } HighstAverageLongTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } LowestAverageLongTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } TimeInOverTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } SpecifiedMaximumOperatingTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } TimeInUnderTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } SpecifiedMinimumOperatingTemperature;
    UCHAR Reserved[400];
} GP_LOG_TEMPERATURE_STATISTICS, *PGP_LOG_TEMPERATURE_STATISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_TRANSPORT_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Count : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberOfHardwareResets;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberOfAsrEvents;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } NumberOfInterfaceCrcErrors;
    UCHAR Reserved[480];
} GP_LOG_TRANSPORT_STATISTICS, *PGP_LOG_TRANSPORT_STATISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_SOLID_STATE_DEVICE_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1,
            StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } PercentageUsedEnduranceIndicator;
    UCHAR Reserved[496];
} GP_LOG_SOLID_STATE_DEVICE_STATISTICS, *PGP_LOG_SOLID_STATE_DEVICE_STATISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_NCQ_COMMAND_ERROR {
    UCHAR NcqTag : 5, Reserved0 : 1, UNL : 1, NonQueuedCmd : 1;
    UCHAR Reserved1, Status, Error, LBA7_0, LBA15_8, LBA23_16, Device, LBA31_24, LBA39_32,
        LBA47_40, Reserved2, Count7_0, Count15_8, SenseKey, ASC, ASCQ, Reserved3[239],
        Vendor[255], Checksum;
} GP_LOG_NCQ_COMMAND_ERROR, *PGP_LOG_NCQ_COMMAND_ERROR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_NCQ_NON_DATA {
    struct {
        ULONG AbortNcq : 1, AbortAll : 1, AbortStreaming : 1, AbortNonStreaming : 1,
            AbortSelectedTTag : 1, Reserved : 27;
    } SubCmd0;
    struct {
        ULONG DeadlineHandling : 1, WriteDataNotContinue : 1, ReadDataNotContinue : 1,
            Reserved : 29;
    } SubCmd1;
    struct { ULONG HybridDemoteBySize : 1, Reserved : 31; } SubCmd2;
    struct { ULONG HybridChangeByLbaRange : 1, Reserved : 31; } SubCmd3;
    struct { ULONG HybridControl : 1, Reserved : 31; } SubCmd4;
    struct { ULONG Reserved : 32; } SubCmd5;
    struct { ULONG Reserved : 32; } SubCmd6;
    struct { ULONG Reserved : 32; } SubCmd7;
    struct { ULONG Reserved : 32; } SubCmd8;
    struct { ULONG Reserved : 32; } SubCmd9;
    struct { ULONG Reserved : 32; } SubCmdA;
    struct { ULONG Reserved : 32; } SubCmdB;
    struct { ULONG Reserved : 32; } SubCmdC;
    struct { ULONG Reserved : 32; } SubCmdD;
    struct { ULONG Reserved : 32; } SubCmdE;
    struct { ULONG Reserved : 32; } SubCmdF;
    ULONG Reserved[112];
} GP_LOG_NCQ_NON_DATA, *PGP_LOG_NCQ_NON_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_NCQ_SEND_RECEIVE {
    struct { ULONG DataSetManagement : 1, HybridEvict : 1, Reserved : 30; } SubCmd;
    struct { ULONG Trim : 1, Reserved : 31; } DataSetManagement;
    ULONG Reserved[126];
} GP_LOG_NCQ_SEND_RECEIVE, *PGP_LOG_NCQ_SEND_RECEIVE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_HYBRID_INFORMATION_HEADER {
    USHORT HybridInfoDescrCount : 4, Reserved0 : 12;
    UCHAR Enabled, HybridHealth, DirtyLowThreshold, DirtyHighThreshold, OptimalWriteGranularity;
    UCHAR MaximumHybridPriorityLevel : 4, Reserved1 : 4;
    UCHAR PowerCondidtion, CachingMediumEnabled;
    struct {
        UCHAR MaximumPriorityBehavior : 1, SupportCacheBehavior : 1, Reserved : 6;
    } SupportedOptions;
    UCHAR Reserved2;
    ULONG TimeSinceEnabled;
    ULONGLONG NVMSize, EnableCount;
    USHORT MaximumEvictionCommands : 5, Reserved3 : 11;
    USHORT MaximumEvictionDataBlocks;
    UCHAR Reserved[28];
} GP_LOG_HYBRID_INFORMATION_HEADER, *PGP_LOG_HYBRID_INFORMATION_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_HYBRID_INFORMATION_DESCRIPTOR {
    UCHAR HybridPriority, ConsumedNVMSizeFraction, ConsumedMappingResourcesFraction,
        ConsumedNVMSizeForDirtyDataFraction, ConsumedMappingResourcesForDirtyDataFraction,
        Reserved[11];
} GP_LOG_HYBRID_INFORMATION_DESCRIPTOR, *PGP_LOG_HYBRID_INFORMATION_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GP_LOG_HYBRID_INFORMATION {
    GP_LOG_HYBRID_INFORMATION_HEADER Header;
    GP_LOG_HYBRID_INFORMATION_DESCRIPTOR Descriptor[0];
} GP_LOG_HYBRID_INFORMATION, *PGP_LOG_HYBRID_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _REPORT_ZONES_EXT_DATA {
    ULONG ZoneListLength;
    UCHAR SAME : 4, Reserved0 : 4;
    UCHAR Reserved1[3];
    ULONGLONG MaxLBA : 48, Reserved2 : 16;
    UCHAR Reserved3[48];
} REPORT_ZONES_EXT_DATA, *PREPORT_ZONES_EXT_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ATA_ZONE_DESCRIPTOR {
    UCHAR ZoneType : 4, Reserved0 : 4, Reset : 1, NonSeq : 1, Reserved1 : 2, ZoneCondition : 4;
    UCHAR Reserved2[6];
    ULONGLONG ZoneLength : 48, Reserved3 : 16, ZoneStartLBA : 48, Reserved4 : 16,
        WritePointerLBA : 48, Reserved5 : 16;
    UCHAR Reserved6[32];
} ATA_ZONE_DESCRIPTOR, *PATA_ZONE_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR {
    UCHAR Reserved1[4];
    ULONG ElementIdentifier;
    UCHAR Reserved2[6], PhysicalElementType, PhysicalElementHealth;
    ULONGLONG AssociatedCapacity;
    UCHAR Reserved3[8];
} ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR, *PATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA {
    ULONG NumberOfDescriptors, NumberOfDescriptorsReturned, ElementIdentifierBeingDepoped;
    UCHAR Reserved[20];
    ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[1];
} ATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA,
    *PATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA;
#pragma pack(pop)
#endif
