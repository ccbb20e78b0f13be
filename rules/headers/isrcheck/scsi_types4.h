// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// SCSI commands, mode pages, sense and inquiry data (part 4).
#ifndef ISRCHECK_SCSI_TYPES4_H
#define ISRCHECK_SCSI_TYPES4_H
#pragma pack(push, 1)
typedef struct _TAPE_POSITION_DATA {
    UCHAR Reserved1 : 2, BlockPositionUnsupported : 1, Reserved2 : 3, EndOfPartition : 1,
        BeginningOfPartition : 1;
    UCHAR PartitionNumber;
    USHORT Reserved3;
    UCHAR FirstBlock[4], LastBlock[4], Reserved4, NumberOfBlocks[3], NumberOfBytes[4];
} TAPE_POSITION_DATA, *PTAPE_POSITION_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _EIGHT_BYTE {
    struct { UCHAR Byte0, Byte1, Byte2, Byte3, Byte4, Byte5, Byte6, Byte7; };
    ULONGLONG AsULongLong;
} EIGHT_BYTE, *PEIGHT_BYTE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _FOUR_BYTE {
    struct { UCHAR Byte0, Byte1, Byte2, Byte3; };
    ULONG AsULong;
} FOUR_BYTE, *PFOUR_BYTE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _TWO_BYTE {
    struct { UCHAR Byte0, Byte1; };
    USHORT AsUShort;
} TWO_BYTE, *PTWO_BYTE;
#pragma pack(pop)
typedef enum _SES_ELEMENT_TYPE {
    SesElementTypeUnknown, SesElementTypeDeviceSlot, SesElementTypePowerSupply,
    SesElementTypeCooling, SesElementTypeTemperatureSensor, SesElementTypeDoor,
    SesElementTypeAudibleAlarm, SesElementTypeController, SesElementTypeScsiController,
    SesElementTypeNonVolatileCache, SesElementTypeInvalidOperationReason, SesElementTypeUps,
    SesElementTypeDisplay, SesElementTypeKeypad, SesElementTypeEnclosure,
    SesElementTypeScsiPort, SesElementTypeLanguage, SesElementTypeCommunicationPort,
    SesElementTypeVoltageSensor, SesElementTypeCurrentSensor, SesElementTypeScsiTargetPort,
    SesElementTypeScsiInitiatorPort, SesElementTypeSubEnclosure,
    SesElementTypeArrayDeviceSlot, SesElementTypeSasExpander, SesElementTypeSasConnector,
    SesElementTypeMax
} SES_ELEMENT_TYPE, *PSES_ELEMENT_TYPE;
typedef enum _SES_ELEMENT_STATE {
    SesElementStateNotReported, SesElementStateOkay, SesElementStateCritical,
    SesElementStateNonCritical, SesElementStateUnrecoverable, SesElementStateNotInstalled,
    SesElementStateUnknown, SesElementStateNotAvailable, SesElementStateNoAccessAllowed,
    SesElementStateMax
} SES_ELEMENT_STATE, *PSES_ELEMENT_STATE;
typedef enum _SES_DOWNLOAD_MICROCODE_STATE {
    SesDownloadMcStateNoneInProgress, SesDownloadMcStateInProgress,
    SesDownloadMcStateCompletedPendingReset = 17, SesDownloadMcStateCompletedPendingPowerOn,
    SesDownloadMcStateCompletedPendingActivation
} SES_DOWNLOAD_MICROCODE_STATE, *PSES_DOWNLOAD_MICROCODE_STATE;
#pragma pack(push, 1)
typedef struct _SES_DIAGNOSTIC_PAGE {
    UCHAR PageCode, Reserved, PageLength[2], PageData[1];
} SES_DIAGNOSTIC_PAGE, *PSES_DIAGNOSTIC_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_TYPE_DESCRIPTOR_HEADER {
    UCHAR ElementType, NumberOfPossibleElements, SubEnclosureId, TypeDescriptorTextLength;
} SES_TYPE_DESCRIPTOR_HEADER, *PSES_TYPE_DESCRIPTOR_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_ENCLOSURE_DESCRIPTOR {
    UCHAR NumberOfEnclosureServices : 3, Reserved1 : 1, RelativeEnclosureServicesId : 3,
        Reserved2 : 1;
    UCHAR SubEnclosureId, NumberOfTypeDescriptorHeaders, EnclosureDescriptorLength,
        Identifier[8], VendorId[8], ProductId[16], ProductRevisionLevel[4], VendorSpecific[1];
} SES_ENCLOSURE_DESCRIPTOR, *PSES_ENCLOSURE_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_CONFIGURATION_DIAGNOSTIC_PAGE {
    UCHAR PageCode, NumberOfSecondarySubEnclosures, PageLength[2], GenerationCode[4];
    SES_ENCLOSURE_DESCRIPTOR Descriptors[1];
} SES_CONFIGURATION_DIAGNOSTIC_PAGE, *PSES_CONFIGURATION_DIAGNOSTIC_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_CONTROL_DESCRIPTOR {
    UCHAR Reserved : 4, ResetSwap : 1, Disable : 1, PredictFailure : 1, Select : 1;
    union {
        struct {
            UCHAR Reserved1;
            UCHAR Reserved2 : 1, RequestIdentify : 1, RequestRemove : 1, RequestInsert : 1,
                RequestMissing : 1, Reserved3 : 1, DoNotRemove : 1, RequestActive : 1,
                Reserved4 : 2, EnableBypassB : 1, EnableBypassA : 1, DeviceOff : 1,
                RequestFault : 1, Reserved5 : 2;
        } DeviceSlot;
        struct {
            UCHAR Reserved1 : 7, RequestIdentify : 1;
            UCHAR Reserved2;
            UCHAR Reserved3 : 5, RequestOn : 1, RequestFail : 1, Reserved4 : 1;
        } PowerSupply;
        struct {
            UCHAR Reserved1 : 7, RequestIdentify : 1;
            UCHAR Reserved2;
            UCHAR RequestSpeedCode : 3, Reserved3 : 2, RequestOn : 1, RequestFail : 1,
                Reserved4 : 1;
        } Cooling;
        struct {
            UCHAR Reserved1 : 6, RequestFail : 1, RequestIdentify : 1;
            UCHAR Reserved2, Reserved3;
        } TemperatureSensor;
        struct {
            UCHAR Reserved1 : 6, RequestFail : 1, RequestIdentify : 1;
            UCHAR Reserved2, Reserved3;
        } VoltageSensor;
        struct {
            UCHAR Reserved1 : 6, RequestFail : 1, RequestIdentify : 1;
            UCHAR Reserved2, Reserved3;
        } CurrentSensor;
        struct {
            UCHAR Reserved1 : 7, RequestIdentify : 1, PowerCycleDelay : 6, PowerCycleRequest : 2,
                RequestWarning : 1, RequestFailure : 1, PowerOffDuration : 6;
        } Enclosure;
        struct {
            UCHAR RequestRebuildAbort : 1, RequestRebuild : 1, RequestInFailedArray : 1,
                RequestInCriticalArray : 1, RequestConsistencyArray : 1, RequestHotSpare : 1,
                RequestReservedDevice : 1, RequestOK : 1, Reserved1 : 1, RequestIdentify : 1,
                RequestRemove : 1, RequestInsert : 1, RequestMissing : 1, Reserved2 : 1,
                DoNotRemove : 1, RequestActive : 1, Reserved3 : 2, EnableBypassB : 1,
                EnableBypassA : 1, DeviceOff : 1, RequestFault : 1, Reserved4 : 2;
        } ArrayDeviceSlot;
    };
} SES_CONTROL_DESCRIPTOR, *PSES_CONTROL_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_CONTROL_DIAGNOSTIC_PAGE {
    UCHAR PageCode;
    UCHAR Unrecoverable : 1, Critical : 1, NonCritical : 1, Informational : 1, Reserved : 4;
    UCHAR PageLength[2], ExpectedGenerationCode[4];
    SES_CONTROL_DESCRIPTOR Descriptors[1];
} SES_CONTROL_DIAGNOSTIC_PAGE, *PSES_CONTROL_DIAGNOSTIC_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_STATUS_DESCRIPTOR {
    UCHAR ElementStatus : 4, Swap : 1, Disabled : 1, PredictedFailure : 1, Reserved1 : 1;
    union {
        struct {
            UCHAR SlotAddress;
            UCHAR Report : 1, Identify : 1, Remove : 1, ReadyToInsert : 1,
                EnclosureBypassedB : 1, EnclosureBypassedA : 1, DoNotRemove : 1,
                AppBypassedA : 1, DeviceBypassedB : 1, DeviceBypassedA : 1, BypassedB : 1,
                BypassedA : 1, DeviceOff : 1, FaultRequested : 1, FaultSensed : 1,
                AppBypassedB : 1;
        } DeviceSlot;
        struct {
            UCHAR Reserved1 : 7, Identify : 1, Reserved2 : 1, DCOverCurrent : 1,
                DCUnderVoltage : 1, DCOverVoltage : 1, Reserved3 : 4, DCFail : 1, ACFail : 1,
                TemperatureWarning : 1, OverTemperatureFail : 1, Off : 1, RequestedOn : 1,
                Fail : 1, HotSwap : 1;
        } PowerSupply;
        struct {
            UCHAR ActualFanSpeedMSB : 3, Reserved1 : 4, Identify : 1;
            UCHAR ActualFanSpeedLSB;
            UCHAR ActualSpeedCode : 3, Reserved2 : 1, Off : 1, RequestedOn : 1, Fail : 1,
                HotSwap : 1;
        } Cooling;
        struct {
            UCHAR Reserved1 : 6, Fail : 1, Identify : 1;
            UCHAR Temperature;
            UCHAR UnderTemperatureWarning : 1, UnderTemperatureFailure : 1,
                OverTemperatureWarning : 1, OverTemperatureFailure : 1, Reserved2 : 4;
        } TemperatureSensor;
        struct {
            UCHAR CritUnder : 1, CritOver : 1, WarnUnder : 1, WarnOver : 1, Reserved1 : 2,
                Fail : 1, Identify : 1;
            UCHAR VoltageMSB, VoltageLSB;
        } VoltageSensor;
        struct {
            UCHAR Reserved1 : 1, CritOver : 1, Reserved2 : 1, WarnOver : 1, Reserved3 : 2,
                Fail : 1, Identify : 1;
            UCHAR CurrentMSB, CurrentLSB;
        } CurrentSensor;
        struct {
            UCHAR Reserved1 : 7, Identify : 1, WarningIndication : 1, FailureIndication : 1,
                TimeUntilPowerCycle : 6, WarningRequested : 1, FailureRequested : 1,
                RequestedPowerOffTime : 6;
        } Enclosure;
        struct {
            UCHAR RebuildAbort : 1, Rebuild : 1, InFailedArray : 1, InCriticalArray : 1,
                ConsistencyCheck : 1, HotSpare : 1, ReservedDevice : 1, OK : 1, Report : 1,
                Identify : 1, Remove : 1, ReadyToInsert : 1, EnclosureBypassedB : 1,
                EnclosureBypassedA : 1, DoNotRemove : 1, AppBypassedA : 1, DeviceBypassedB : 1,
                DeviceBypassedA : 1, BypassedB : 1, BypassedA : 1, DeviceOff : 1,
                FaultRequested : 1, FaultSensed : 1, AppBypassedB : 1;
        } ArrayDeviceSlot;
    };
} SES_STATUS_DESCRIPTOR, *PSES_STATUS_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_STATUS_DIAGNOSTIC_PAGE {
    UCHAR PageCode;
    UCHAR Unrecoverable : 1, Critical : 1, NonCritical : 1, Informational : 1,
        InvalidOperation : 1, Reserved : 3;
    UCHAR PageLength[2], GenerationCode[4];
    SES_STATUS_DESCRIPTOR Descriptors[1];
} SES_STATUS_DIAGNOSTIC_PAGE, *PSES_STATUS_DIAGNOSTIC_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_PHY_DESCRIPTOR {
    UCHAR Reserved1 : 4, DeviceType : 3, Reserved3 : 1;
    UCHAR Reserved4;
    UCHAR Reserved5 : 1, SmpInitiatorPort : 1, StpInitiatorPort : 1, SspInitiatorPort : 1,
        Reserved6 : 4, SataDevice : 1, SmpTargetPort : 1, StpTargetPort : 1, SspTargetPort : 1,
        Reserved7 : 3, SataPortSelector : 1;
    UCHAR AttachedSASAddress[8], SASAddress[8], PhyIdentifier, Reserved2[7];
} SES_PHY_DESCRIPTOR, *PSES_PHY_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_SAS_SLOT_INFORMATION {
    UCHAR NumberOfPhyDescriptors;
    UCHAR NotAllPhys : 1, Reserved1 : 5, Type : 2;
    UCHAR Reserved2, DeviceSlotNumber;
    SES_PHY_DESCRIPTOR PhyDescriptors[1];
} SES_SAS_SLOT_INFORMATION, *PSES_SAS_SLOT_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _SES_PROTOCOL_INFORMATION {
    SES_SAS_SLOT_INFORMATION SasSlot;
} SES_PROTOCOL_INFORMATION, *PSES_PROTOCOL_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_ADDITIONAL_ELEMENT_STATUS_DESCRIPTOR {
    UCHAR ProtocolIdentifier : 4, EIP : 1, Reserved1 : 2, Invalid : 1;
    UCHAR Length, Reserved2, ElementIndex;
    SES_PROTOCOL_INFORMATION ProtocolInfo;
} SES_ADDITIONAL_ELEMENT_STATUS_DESCRIPTOR, *PSES_ADDITIONAL_ELEMENT_STATUS_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_ADDITIONAL_ELEMENT_STATUS_DIAGNOSTIC_PAGE {
    UCHAR PageCode, Reserved, PageLength[2], GenerationCode[4];
    SES_ADDITIONAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[1];
} SES_ADDITIONAL_ELEMENT_STATUS_DIAGNOSTIC_PAGE, *PSES_ADDITIONAL_ELEMENT_STATUS_DIAGNOSTIC_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_DOWNLOAD_MICROCODE_STATUS_DESCRIPTOR {
    UCHAR Reserved1, SubEnclosureId, Status, AdditionalStatus, MaximumImageSize[4], Reserved2[3],
        ExpectedBufferId, ExpectedBufferOffset;
} SES_DOWNLOAD_MICROCODE_STATUS_DESCRIPTOR, *PSES_DOWNLOAD_MICROCODE_STATUS_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_DOWNLOAD_MICROCODE_STATUS_DIAGNOSTIC_PAGE {
    UCHAR PageCode, NumberOfSecondarySubEnclosures, PageLength[2], GenerationCode[4];
    SES_DOWNLOAD_MICROCODE_STATUS_DESCRIPTOR Descriptors[1];
} SES_DOWNLOAD_MICROCODE_STATUS_DIAGNOSTIC_PAGE, *PSES_DOWNLOAD_MICROCODE_STATUS_DIAGNOSTIC_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SES_DOWNLOAD_MICROCODE_CONTROL_DIAGNOSTIC_PAGE {
    UCHAR PageCode, SubEnclosureId, PageLength[2], ExpectedGenerationCode[4], Mode, Reserved[2],
        BufferID, BufferOffset[4], ImageLength[4], DataLength[4], Data[1];
} SES_DOWNLOAD_MICROCODE_CONTROL_DIAGNOSTIC_PAGE,
    *PSES_DOWNLOAD_MICROCODE_CONTROL_DIAGNOSTIC_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR {
    UCHAR Reserved1[4], ElementIdentifier[4], Reserved2[6], PhysicalElementType,
        PhysicalElementHealth, AssociatedCapacity[8], Reserved3[8];
} PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR, *PPHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA {
    UCHAR DescriptorCount[4], ReturnedDescriptorCount[4], ElementIdentifierBeingDepoped[4],
        Reserved[20];
    PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR Descriptors[1];
} PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA, *PPHYSICAL_ELEMENT_STATUS_PARAMETER_DATA;
#pragma pack(pop)
typedef ULONG SCSI_SENSE_OPTIONS;
#endif
