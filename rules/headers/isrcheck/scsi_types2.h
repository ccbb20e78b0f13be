// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// SCSI commands, mode pages, sense and inquiry data (part 2).
#ifndef ISRCHECK_SCSI_TYPES2_H
#define ISRCHECK_SCSI_TYPES2_H
#pragma pack(push, 1)
typedef union _CDB32 {
    struct _CDB32GENERIC {
        UCHAR OperationCode, Control, Reserved1[4];
        UCHAR Group : 5, Reserved2 : 3;
        UCHAR AdditionalCDBLength, ServiceAction[2], Reserved3[2], LogicalBlock[8], Reserved4[8],
            TransferLength[4];
    } CDB32GENERIC;
    ULONG AsUlong[8];
    UCHAR AsByte[32];
} CDB32, *PCDB32;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NOTIFICATION_EVENT_STATUS_HEADER {
    UCHAR EventDataLength[2];
    UCHAR NotificationClass : 3, Reserved : 4, NEA : 1;
    UCHAR SupportedEventClasses, ClassEventData[0];
} NOTIFICATION_EVENT_STATUS_HEADER, *PNOTIFICATION_EVENT_STATUS_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NOTIFICATION_OPERATIONAL_STATUS {
    UCHAR OperationalEvent : 4, Reserved1 : 4, OperationalStatus : 4, Reserved2 : 3,
        PersistentPrevented : 1;
    UCHAR Operation[2];
} NOTIFICATION_OPERATIONAL_STATUS, *PNOTIFICATION_OPERATIONAL_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NOTIFICATION_POWER_STATUS {
    UCHAR PowerEvent : 4, Reserved : 4;
    UCHAR PowerStatus, Reserved2[2];
} NOTIFICATION_POWER_STATUS, *PNOTIFICATION_POWER_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NOTIFICATION_EXTERNAL_STATUS {
    UCHAR ExternalEvent : 4, Reserved1 : 4, ExternalStatus : 4, Reserved2 : 3,
        PersistentPrevented : 1;
    UCHAR Request[2];
} NOTIFICATION_EXTERNAL_STATUS, *PNOTIFICATION_EXTERNAL_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NOTIFICATION_MEDIA_STATUS {
    UCHAR MediaEvent : 4, Reserved : 4;
    union {
        UCHAR PowerStatus, MediaStatus;
        struct { UCHAR DoorTrayOpen : 1, MediaPresent : 1, ReservedX : 6; };
    };
    UCHAR StartSlot, EndSlot;
} NOTIFICATION_MEDIA_STATUS, *PNOTIFICATION_MEDIA_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NOTIFICATION_MULTI_HOST_STATUS {
    UCHAR MultiHostEvent : 4, Reserved1 : 4, MultiHostStatus : 4, Reserved2 : 3,
        PersistentPrevented : 1;
    UCHAR Priority[2];
} NOTIFICATION_MULTI_HOST_STATUS, *PNOTIFICATION_MULTI_HOST_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NOTIFICATION_BUSY_STATUS {
    UCHAR DeviceBusyEvent : 4, Reserved : 4;
    UCHAR DeviceBusyStatus, Time[2];
} NOTIFICATION_BUSY_STATUS, *PNOTIFICATION_BUSY_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA {
    UCHAR Reserved1[6], SupportedSecurityListLength[2], SupportedSecurityProtocol[0];
} SUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA, *PSUPPORTED_SECURITY_PROTOCOLS_PARAMETER_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _READ_DVD_STRUCTURES_HEADER {
    UCHAR Length[2], Reserved[2], Data[0];
} READ_DVD_STRUCTURES_HEADER, *PREAD_DVD_STRUCTURES_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDVD_KEY_HEADER {
    UCHAR DataLength[2], Reserved[2], Data[0];
} CDVD_KEY_HEADER, *PCDVD_KEY_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDVD_REPORT_AGID_DATA {
    UCHAR Reserved1[3];
    UCHAR Reserved2 : 6, AGID : 2;
} CDVD_REPORT_AGID_DATA, *PCDVD_REPORT_AGID_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDVD_CHALLENGE_KEY_DATA {
    UCHAR ChallengeKeyValue[10], Reserved[2];
} CDVD_CHALLENGE_KEY_DATA, *PCDVD_CHALLENGE_KEY_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDVD_KEY_DATA { UCHAR Key[5], Reserved[3]; } CDVD_KEY_DATA, *PCDVD_KEY_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDVD_REPORT_ASF_DATA {
    UCHAR Reserved1[3];
    UCHAR Success : 1, Reserved2 : 7;
} CDVD_REPORT_ASF_DATA, *PCDVD_REPORT_ASF_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDVD_TITLE_KEY_HEADER {
    UCHAR DataLength[2], Reserved1[1];
    UCHAR Reserved2 : 3, CGMS : 2, CP_SEC : 1, CPM : 1, Zero : 1;
    CDVD_KEY_DATA TitleKey;
} CDVD_TITLE_KEY_HEADER, *PCDVD_TITLE_KEY_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _FORMAT_DESCRIPTOR {
    UCHAR NumberOfBlocks[4];
    UCHAR FormatSubType : 2, FormatType : 6;
    UCHAR BlockLength[3];
} FORMAT_DESCRIPTOR, *PFORMAT_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _FORMAT_LIST_HEADER {
    UCHAR Reserved;
    UCHAR VendorSpecific : 1, Immediate : 1, TryOut : 1, IP : 1, STPF : 1, DCRT : 1, DPRY : 1,
        FOV : 1;
    UCHAR FormatDescriptorLength[2];
    FORMAT_DESCRIPTOR Descriptors[0];
} FORMAT_LIST_HEADER, *PFORMAT_LIST_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _FORMATTED_CAPACITY_DESCRIPTOR {
    UCHAR NumberOfBlocks[4];
    UCHAR Maximum : 1, Valid : 1, FormatType : 6;
    UCHAR BlockLength[3];
} FORMATTED_CAPACITY_DESCRIPTOR, *PFORMATTED_CAPACITY_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _FORMATTED_CAPACITY_LIST {
    UCHAR Reserved[3], CapacityListLength;
    FORMATTED_CAPACITY_DESCRIPTOR Descriptors[0];
} FORMATTED_CAPACITY_LIST, *PFORMATTED_CAPACITY_LIST;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _OPC_TABLE_ENTRY {
    UCHAR Speed[2], OPCValue[6];
} OPC_TABLE_ENTRY, *POPC_TABLE_ENTRY;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DISC_INFORMATION {
    UCHAR Length[2];
    UCHAR DiscStatus : 2, LastSessionStatus : 2, Erasable : 1, Reserved1 : 3;
    UCHAR FirstTrackNumber, NumberOfSessionsLsb, LastSessionFirstTrackLsb,
        LastSessionLastTrackLsb;
    UCHAR MrwStatus : 2, MrwDirtyBit : 1, Reserved2 : 2, URU : 1, DBC_V : 1, DID_V : 1;
    UCHAR DiscType, NumberOfSessionsMsb, LastSessionFirstTrackMsb, LastSessionLastTrackMsb,
        DiskIdentification[4], LastSessionLeadIn[4], LastPossibleLeadOutStartTime[4],
        DiskBarCode[8], Reserved4, NumberOPCEntries;
    OPC_TABLE_ENTRY OPCTable[1];
} DISC_INFORMATION, *PDISC_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DISK_INFORMATION {
    UCHAR Length[2];
    UCHAR DiskStatus : 2, LastSessionStatus : 2, Erasable : 1, Reserved1 : 3;
    UCHAR FirstTrackNumber, NumberOfSessions, LastSessionFirstTrack, LastSessionLastTrack;
    UCHAR Reserved2 : 5, GEN : 1, DBC_V : 1, DID_V : 1;
    UCHAR DiskType, Reserved3[3], DiskIdentification[4], LastSessionLeadIn[4],
        LastPossibleStartTime[4], DiskBarCode[8], Reserved4, NumberOPCEntries;
    OPC_TABLE_ENTRY OPCTable[0];
} DISK_INFORMATION, *PDISK_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DATA_BLOCK_HEADER {
    UCHAR DataMode, Reserved[4];
    union {
        UCHAR LogicalBlockAddress[4];
        struct { UCHAR Reserved, M, S, F; } MSF;
    };
} DATA_BLOCK_HEADER, *PDATA_BLOCK_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _TRACK_INFORMATION {
    UCHAR Length[2], TrackNumber, SessionNumber, Reserved1;
    UCHAR TrackMode : 4, Copy : 1, Damage : 1, Reserved2 : 2, DataMode : 4, FP : 1, Packet : 1,
        Blank : 1, RT : 1, NWA_V : 1, Reserved3 : 7;
    UCHAR TrackStartAddress[4], NextWritableAddress[4], FreeBlocks[4], FixedPacketSize[4];
} TRACK_INFORMATION, *PTRACK_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _TRACK_INFORMATION2 {
    UCHAR Length[2], TrackNumberLsb, SessionNumberLsb, Reserved4;
    UCHAR TrackMode : 4, Copy : 1, Damage : 1, Reserved5 : 2, DataMode : 4, FixedPacket : 1,
        Packet : 1, Blank : 1, ReservedTrack : 1, NWA_V : 1, LRA_V : 1, Reserved6 : 6;
    UCHAR TrackStartAddress[4], NextWritableAddress[4], FreeBlocks[4], FixedPacketSize[4],
        TrackSize[4], LastRecordedAddress[4], TrackNumberMsb, SessionNumberMsb, Reserved7[2];
} TRACK_INFORMATION2, *PTRACK_INFORMATION2;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _TRACK_INFORMATION3 {
    UCHAR Length[2], TrackNumberLsb, SessionNumberLsb, Reserved4;
    UCHAR TrackMode : 4, Copy : 1, Damage : 1, Reserved5 : 2, DataMode : 4, FixedPacket : 1,
        Packet : 1, Blank : 1, ReservedTrack : 1, NWA_V : 1, LRA_V : 1, Reserved6 : 6;
    UCHAR TrackStartAddress[4], NextWritableAddress[4], FreeBlocks[4], FixedPacketSize[4],
        TrackSize[4], LastRecordedAddress[4], TrackNumberMsb, SessionNumberMsb, Reserved7[2],
        ReadCompatibilityLba[4];
} TRACK_INFORMATION3, *PTRACK_INFORMATION3;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _PERFORMANCE_DESCRIPTOR {
    UCHAR RandomAccess : 1, Exact : 1, RestoreDefaults : 1, WriteRotationControl : 2,
        Reserved1 : 3;
    UCHAR Reserved[3], StartLba[4], EndLba[4], ReadSize[4], ReadTime[4], WriteSize[4],
        WriteTime[4];
} PERFORMANCE_DESCRIPTOR, *PPERFORMANCE_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SCSI_EXTENDED_MESSAGE {
    UCHAR InitialMessageCode, MessageLength, MessageType;
    union _EXTENDED_ARGUMENTS {
        struct { UCHAR Modifier[4]; } Modify;
        struct { UCHAR TransferPeriod, ReqAckOffset; } Synchronous;
        struct { UCHAR Width; } Wide;
    } ExtendedArguments;
} SCSI_EXTENDED_MESSAGE, *PSCSI_EXTENDED_MESSAGE;
#pragma pack(pop)
typedef USHORT VERSION_DESCRIPTOR;
typedef USHORT *PVERSION_DESCRIPTOR;
#pragma pack(push, 1)
typedef struct _INQUIRYDATA {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3, DeviceTypeModifier : 7, RemovableMedia : 1;
    union {
        UCHAR Versions;
        struct { UCHAR ANSIVersion : 3, ECMAVersion : 3, ISOVersion : 2; };
    };
    UCHAR ResponseDataFormat : 4, HiSupport : 1, NormACA : 1, TerminateTask : 1, AERC : 1;
    UCHAR AdditionalLength;
    union {
        UCHAR Reserved;
        struct {
            UCHAR PROTECT : 1, Reserved_1 : 2, ThirdPartyCoppy : 1, TPGS : 2, ACC : 1, SCCS : 1;
        };
    };
    UCHAR Addr16 : 1, Addr32 : 1, AckReqQ : 1, MediumChanger : 1, MultiPort : 1,
        ReservedBit2 : 1, EnclosureServices : 1, ReservedBit3 : 1, SoftReset : 1,
        CommandQueue : 1, TransferDisable : 1, LinkedCommands : 1, Synchronous : 1,
        Wide16Bit : 1, Wide32Bit : 1, RelativeAddressing : 1;
    UCHAR VendorId[8], ProductId[16], ProductRevisionLevel[4], VendorSpecific[20], Reserved3[2];
    VERSION_DESCRIPTOR VersionDescriptors[8];
    UCHAR Reserved4[30];
} INQUIRYDATA, *PINQUIRYDATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_MEDIA_SERIAL_NUMBER_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, Reserved, PageLength, SerialNumber[0];
} VPD_MEDIA_SERIAL_NUMBER_PAGE, *PVPD_MEDIA_SERIAL_NUMBER_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_SERIAL_NUMBER_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, Reserved, PageLength, SerialNumber[0];
} VPD_SERIAL_NUMBER_PAGE, *PVPD_SERIAL_NUMBER_PAGE;
#pragma pack(pop)
typedef enum _VPD_CODE_SET {
    VpdCodeSetReserved, VpdCodeSetBinary, VpdCodeSetAscii, VpdCodeSetUTF8
} VPD_CODE_SET, *PVPD_CODE_SET;
typedef enum _VPD_ASSOCIATION {
    VpdAssocDevice, VpdAssocPort, VpdAssocTarget, VpdAssocReserved1, VpdAssocReserved2
} VPD_ASSOCIATION, *PVPD_ASSOCIATION;
typedef enum _VPD_IDENTIFIER_TYPE {
    VpdIdentifierTypeVendorSpecific, VpdIdentifierTypeVendorId, VpdIdentifierTypeEUI64,
    VpdIdentifierTypeFCPHName, VpdIdentifierTypePortRelative,
    VpdIdentifierTypeTargetPortGroup, VpdIdentifierTypeLogicalUnitGroup,
    VpdIdentifierTypeMD5LogicalUnitId, VpdIdentifierTypeSCSINameString
} VPD_IDENTIFIER_TYPE, *PVPD_IDENTIFIER_TYPE;
#pragma pack(push, 1)
typedef struct _VPD_IDENTIFICATION_DESCRIPTOR {
    UCHAR CodeSet : 4, Reserved : 4, IdentifierType : 4, Association : 2, Reserved2 : 2;
    UCHAR Reserved3, IdentifierLength, Identifier[0];
} VPD_IDENTIFICATION_DESCRIPTOR, *PVPD_IDENTIFICATION_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_IDENTIFICATION_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, Reserved, PageLength, Descriptors[0];
} VPD_IDENTIFICATION_PAGE, *PVPD_IDENTIFICATION_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_ATA_INFORMATION_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, PageLength[2], Reserved0[4], VendorId[8], ProductId[16],
        ProductRevisionLevel[4], DeviceSignature[20], CommandCode, Reserved1[3],
        IdentifyDeviceData[512];
} VPD_ATA_INFORMATION_PAGE, *PVPD_ATA_INFORMATION_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_THIRD_PARTY_COPY_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, PageLength[2], ThirdPartyCopyDescriptors[1];
} VPD_THIRD_PARTY_COPY_PAGE, *PVPD_THIRD_PARTY_COPY_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _WINDOWS_BLOCK_DEVICE_TOKEN_LIMITS_DESCRIPTOR {
    UCHAR DescriptorType[2], DescriptorLength[2], VendorSpecific[6], MaximumRangeDescriptors[2],
        MaximumInactivityTimer[4], DefaultInactivityTimer[4], MaximumTokenTransferSize[8],
        OptimalTransferCount[8];
} WINDOWS_BLOCK_DEVICE_TOKEN_LIMITS_DESCRIPTOR, *PWINDOWS_BLOCK_DEVICE_TOKEN_LIMITS_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_BLOCK_LIMITS_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, PageLength[2];
    union {
        struct {
            UCHAR Reserved0, MaximumCompareAndWriteLength, OptimalTransferLengthGranularity[2],
                MaximumTransferLength[4], OptimalTransferLength[4],
                MaxPrefetchXDReadXDWriteTransferLength[4], MaximumUnmapLBACount[4],
                MaximumUnmapBlockDescriptorCount[4], OptimalUnmapGranularity[4];
            union {
                struct {
                    UCHAR UnmapGranularityAlignmentByte3 : 7, UGAValid : 1;
                    UCHAR UnmapGranularityAlignmentByte2, UnmapGranularityAlignmentByte1,
                        UnmapGranularityAlignmentByte0;
                };
                UCHAR UnmapGranularityAlignment[4];
            };
            UCHAR Reserved1[28];
        };
        UCHAR Descriptors[0];
    };
} VPD_BLOCK_LIMITS_PAGE, *PVPD_BLOCK_LIMITS_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_BLOCK_DEVICE_CHARACTERISTICS_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, Reserved0, PageLength, MediumRotationRateMsb, MediumRotationRateLsb,
        MediumProductType;
    UCHAR NominalFormFactor : 4, WACEREQ : 2, WABEREQ : 2, VBULS : 1, FUAB : 1, BOCS : 1,
        Reserved1 : 1, ZONED : 2, Reserved2 : 2;
    UCHAR Reserved3[3], DepopulationTime[4], Reserved4[48];
} VPD_BLOCK_DEVICE_CHARACTERISTICS_PAGE, *PVPD_BLOCK_DEVICE_CHARACTERISTICS_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_LOGICAL_BLOCK_PROVISIONING_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, PageLength[2], ThresholdExponent;
    UCHAR DP : 1, ANC_SUP : 1, LBPRZ : 1, Reserved0 : 2, LBPWS10 : 1, LBPWS : 1, LBPU : 1,
        ProvisioningType : 3, Reserved1 : 5;
    UCHAR Reserved2, ProvisioningGroupDescr[0];
} VPD_LOGICAL_BLOCK_PROVISIONING_PAGE, *PVPD_LOGICAL_BLOCK_PROVISIONING_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_ZONED_BLOCK_DEVICE_CHARACTERISTICS_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, PageLength[2];
    UCHAR URSWRZ : 1, Reserved1 : 7;
    UCHAR Reserved2[3], OptimalNumberOfOpenSequentialWritePreferredZone[4],
        OptimalNumberOfNonSequentiallyWrittenSequentialWritePreferredZone[4],
        MaxNumberOfOpenSequentialWriteRequiredZone[4], Reserved3[44];
} VPD_ZONED_BLOCK_DEVICE_CHARACTERISTICS_PAGE, *PVPD_ZONED_BLOCK_DEVICE_CHARACTERISTICS_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _VPD_SUPPORTED_PAGES_PAGE {
    UCHAR DeviceType : 5, DeviceTypeQualifier : 3;
    UCHAR PageCode, Reserved, PageLength, SupportedPageList[0];
} VPD_SUPPORTED_PAGES_PAGE, *PVPD_SUPPORTED_PAGES_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _LOG_PARAMETER_HEADER {
    UCHAR ParameterCode[2];
    union {
        UCHAR ControlByte;
        struct {
            UCHAR FormatAndLinking : 2, TMC : 2, ETC : 1, TSD : 1, Obsolete : 1, DU : 1;
        };
    };
    UCHAR ParameterLength;
} LOG_PARAMETER_HEADER, *PLOG_PARAMETER_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _LOG_PARAMETER {
    LOG_PARAMETER_HEADER Header;
    union {
        UCHAR AsByte[0];
        struct _THRESHOLD_RESOURCE_COUNT {
            UCHAR ResourceCount[4];
            UCHAR Scope : 2, Reserved1 : 6;
            UCHAR Reserved2[3];
        } THRESHOLD_RESOURCE_COUNT;
        struct _TEMPERATURE { UCHAR Reserved, Temperature; } TEMPERATURE;
        struct _DATE_OF_MANUFACTURE { UCHAR Year[4], Week[2]; } DATE_OF_MANUFACTURE;
        struct _SELF_TEST_RESULTS {
            UCHAR SelfTestResults : 4, Reserved1 : 1, SelfTestCode : 3;
            UCHAR SelfTestNumber, PowerOnHours[2], AddressOfFirstFailure[8];
            UCHAR SenseKey : 4, Reserved2 : 4;
            UCHAR AdditionalSenseCode, AdditionalSenseCodeQualifier, VendorSpecific;
        } SELF_TEST_RESULTS;
        struct _SOLID_STATE_MEDIA { UCHAR Reserved[3], PercentageUsed; } SOLID_STATE_MEDIA;
        struct _BACKGROUND_SCAN_STATUS {
            UCHAR PowerOnMinutes[4], Reserved, ScanStatus, ScansPerformed[2], ScanProgress[2],
                MediumScansPerformed[2];
        } BACKGROUND_SCAN_STATUS;
        struct _INFORMATIONAL_EXCEPTIONS {
            UCHAR ASC, ASCQ, MostRecentTemperature, VendorSpecific[1];
        } INFORMATIONAL_EXCEPTIONS;
    };
} LOG_PARAMETER, *PLOG_PARAMETER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _LOG_PAGE {
    UCHAR PageCode : 6, SPF : 1, DS : 1;
    UCHAR SubPageCode, PageLength[2];
    LOG_PARAMETER Parameters[0];
} LOG_PAGE, *PLOG_PAGE;
#pragma pack(pop)
typedef struct _LOG_PARAMETER_THRESHOLD_RESOURCE_COUNT {
    LOG_PARAMETER_HEADER Header;
    UCHAR ResourceCount[4];
    UCHAR Scope : 2, Reserved0 : 6;
    UCHAR Reserved1[3];
} LOG_PARAMETER_THRESHOLD_RESOURCE_COUNT, *PLOG_PARAMETER_THRESHOLD_RESOURCE_COUNT;
typedef struct _LOG_PAGE_LOGICAL_BLOCK_PROVISIONING {
    UCHAR PageCode : 6, SPF : 1, DS : 1;
    UCHAR SubPageCode, PageLength[2];
    LOG_PARAMETER_HEADER Parameters[0];
} LOG_PAGE_LOGICAL_BLOCK_PROVISIONING, *PLOG_PAGE_LOGICAL_BLOCK_PROVISIONING;
#pragma pack(push, 1)
typedef struct {
    UCHAR Generation[4], AdditionalLength[4], ReservationKeyList[0][8];
} PRI_REGISTRATION_LIST, *PPRI_REGISTRATION_LIST;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR ReservationKey[8], ScopeSpecificAddress[4], Reserved;
    UCHAR Type : 4, Scope : 4;
    UCHAR Obsolete[2];
} PRI_RESERVATION_DESCRIPTOR, *PPRI_RESERVATION_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR Generation[4], AdditionalLength[4];
    PRI_RESERVATION_DESCRIPTOR Reservations[0];
} PRI_RESERVATION_LIST, *PPRI_RESERVATION_LIST;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR ReservationKey[8], ServiceActionReservationKey[8], ScopeSpecificAddress[4];
    UCHAR ActivatePersistThroughPowerLoss : 1, Reserved1 : 7;
    UCHAR Reserved2, Obsolete[2];
} PRO_PARAMETER_LIST, *PPRO_PARAMETER_LIST;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR ParameterDataLength[2];
    UCHAR Origin : 3, Reserved1 : 5;
    UCHAR Reserved2, Timestamp[6], Reserved3[2];
} RT_PARAMETER_DATA, *PRT_PARAMETER_DATA;
#pragma pack(pop)
#endif
