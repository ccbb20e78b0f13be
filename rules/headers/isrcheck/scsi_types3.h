// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// SCSI commands, mode pages, sense and inquiry data (part 3).
#ifndef ISRCHECK_SCSI_TYPES3_H
#define ISRCHECK_SCSI_TYPES3_H
#pragma pack(push, 1)
typedef struct {
    UCHAR Reserved1[4], Timestamp[6], Reserved2[2];
} ST_PARAMETER_DATA, *PST_PARAMETER_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR LogicalBlockAddress[8], TransferLength[4], Reserved[4];
} BLOCK_DEVICE_RANGE_DESCRIPTOR, *PBLOCK_DEVICE_RANGE_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR PopulateTokenDataLength[2];
    UCHAR Immediate : 1, Reserved1 : 7;
    UCHAR Reserved2, InactivityTimeout[4], Reserved3[6], BlockDeviceRangeDescriptorListLength[2],
        BlockDeviceRangeDescriptor[1];
} POPULATE_TOKEN_HEADER, *PPOPULATE_TOKEN_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR WriteUsingTokenDataLength[2];
    UCHAR Immediate : 1, Reserved1 : 7;
    UCHAR Reserved2[5], BlockOffsetIntoToken[8], Token[512], Reserved3[6],
        BlockDeviceRangeDescriptorListLength[2], BlockDeviceRangeDescriptor[1];
} WRITE_USING_TOKEN_HEADER, *PWRITE_USING_TOKEN_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR AvailableData[4];
    UCHAR ResponseToServiceAction : 5, Reserved1 : 3, OperationStatus : 7, Reserved2 : 1;
    UCHAR OperationCounter[2], EstimatedStatusUpdateDelay[4], CompletionStatus,
        SenseDataFieldLength, SenseDataLength, TransferCountUnits, TransferCount[8],
        SegmentsProcessed[2], Reserved3[6], SenseData[1];
} RECEIVE_TOKEN_INFORMATION_HEADER, *PRECEIVE_TOKEN_INFORMATION_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR TokenDescriptorsLength[4], TokenDescriptor[1];
} RECEIVE_TOKEN_INFORMATION_RESPONSE_HEADER, *PRECEIVE_TOKEN_INFORMATION_RESPONSE_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct {
    UCHAR TokenIdentifier[2], Token[512];
} BLOCK_DEVICE_TOKEN_DESCRIPTOR, *PBLOCK_DEVICE_TOKEN_DESCRIPTOR;
#pragma pack(pop)
typedef enum _OPERATION_STATUS {
    OPERATION_COMPLETED_WITH_SUCCESS = 1, OPERATION_COMPLETED_WITH_ERROR,
    OPERATION_COMPLETED_WITH_RESIDUAL_DATA, OPERATION_IN_PROGRESS_IN_FOREGROUND = 17,
    OPERATION_IN_PROGRESS_IN_BACKGROUND, OPERATION_TERMINATED = 96
} OPERATION_STATUS, *POPERATION_STATUS;
typedef enum _TRANSFER_COUNT_UNITS {
    TRANSFER_COUNT_UNITS_BYTES, TRANSFER_COUNT_UNITS_KIBIBYTES,
    TRANSFER_COUNT_UNITS_MEBIBYTES, TRANSFER_COUNT_UNITS_GIBIBYTES,
    TRANSFER_COUNT_UNITS_TEBIBYTES, TRANSFER_COUNT_UNITS_PEBIBYTES,
    TRANSFER_COUNT_UNITS_EXBIBYTES, TRANSFER_COUNT_UNITS_NUMBER_BLOCKS = 241
} TRANSFER_COUNT_UNITS, *PTRANSFER_COUNT_UNITS;
#pragma pack(push, 1)
typedef struct _OVERWRITE_PARAMETER_LIST {
    UCHAR OverWriteCount : 5, Test : 2, Invert : 1;
    UCHAR Reserved1, InitializationPatternLength[2], InitializationPattern[1];
} OVERWRITE_PARAMETER_LIST, *POVERWRITE_PARAMETER_LIST;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SENSE_DATA {
    UCHAR ErrorCode : 7, Valid : 1;
    UCHAR SegmentNumber;
    UCHAR SenseKey : 4, Reserved : 1, IncorrectLength : 1, EndOfMedia : 1, FileMark : 1;
    UCHAR Information[4], AdditionalSenseLength, CommandSpecificInformation[4],
        AdditionalSenseCode, AdditionalSenseCodeQualifier, FieldReplaceableUnitCode,
        SenseKeySpecific[3];
} SENSE_DATA, FIXED_SENSE_DATA, *PSENSE_DATA, *PFIXED_SENSE_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SCSI_SENSE_DESCRIPTOR_HEADER {
    UCHAR DescriptorType, AdditionalLength;
} SCSI_SENSE_DESCRIPTOR_HEADER, *PSCSI_SENSE_DESCRIPTOR_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SCSI_SENSE_DESCRIPTOR_INFORMATION {
    SCSI_SENSE_DESCRIPTOR_HEADER Header;
    UCHAR Valid : 1, Reserved1 : 7;
    UCHAR Reserved2, Information[8];
} SCSI_SENSE_DESCRIPTOR_INFORMATION, *PSCSI_SENSE_DESCRIPTOR_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND {
    SCSI_SENSE_DESCRIPTOR_HEADER Header;
    UCHAR Reserved1;
    UCHAR Reserved2 : 5, IncorrectLength : 1, Reserved3 : 2;
} SCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND, *PSCSI_SENSE_DESCRIPTOR_BLOCK_COMMAND;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN {
    SCSI_SENSE_DESCRIPTOR_HEADER Header;
    UCHAR Extend : 1, Reserved1 : 7;
    UCHAR Error, SectorCount15_8, SectorCount7_0, LbaLow15_8, LbaLow7_0, LbaMid15_8, LbaMid7_0,
        LbaHigh15_8, LbaHigh7_0, Device, Status;
} SCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN, *PSCSI_SENSE_DESCRIPTOR_ATA_STATUS_RETURN;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DESCRIPTOR_SENSE_DATA {
    UCHAR ErrorCode : 7, Reserved1 : 1, SenseKey : 4, Reserved2 : 4;
    UCHAR AdditionalSenseCode, AdditionalSenseCodeQualifier, Reserved3[3], AdditionalSenseLength,
        DescriptorBuffer[1];
} DESCRIPTOR_SENSE_DATA, *PDESCRIPTOR_SENSE_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _SENSE_DATA_EX {
    FIXED_SENSE_DATA FixedData;
    DESCRIPTOR_SENSE_DATA DescriptorData;
} SENSE_DATA_EX, *PSENSE_DATA_EX;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _READ_CAPACITY_DATA {
    ULONG LogicalBlockAddress, BytesPerBlock;
} READ_CAPACITY_DATA, *PREAD_CAPACITY_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _READ_CAPACITY_DATA_EX {
    LARGE_INTEGER LogicalBlockAddress;
    ULONG BytesPerBlock;
} READ_CAPACITY_DATA_EX, *PREAD_CAPACITY_DATA_EX;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _READ_CAPACITY16_DATA {
    LARGE_INTEGER LogicalBlockAddress;
    ULONG BytesPerBlock;
    UCHAR ProtectionEnable : 1, ProtectionType : 3, RcBasis : 2, Reserved : 2,
        LogicalPerPhysicalExponent : 4, ProtectionInfoExponent : 4, LowestAlignedBlock_MSB : 6,
        LBPRZ : 1, LBPME : 1;
    UCHAR LowestAlignedBlock_LSB, Reserved3[16];
} READ_CAPACITY16_DATA, *PREAD_CAPACITY16_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _LBA_STATUS_DESCRIPTOR {
    ULONGLONG StartingLBA;
    ULONG LogicalBlockCount;
    UCHAR ProvisioningStatus : 4, Reserved1 : 4;
    UCHAR Reserved2[3];
} LBA_STATUS_DESCRIPTOR, *PLBA_STATUS_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _LBA_STATUS_LIST_HEADER {
    ULONG ParameterLength, Reserved;
    LBA_STATUS_DESCRIPTOR Descriptors[0];
} LBA_STATUS_LIST_HEADER, *PLBA_STATUS_LIST_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _READ_BLOCK_LIMITS {
    UCHAR Reserved, BlockMaximumSize[3], BlockMinimumSize[2];
} READ_BLOCK_LIMITS_DATA, *PREAD_BLOCK_LIMITS_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _READ_BUFFER_CAPACITY_DATA {
    UCHAR DataLength[2], Reserved1;
    UCHAR BlockDataReturned : 1, Reserved4 : 7;
    UCHAR TotalBufferSize[4], AvailableBufferSize[4];
} READ_BUFFER_CAPACITY_DATA, *PREAD_BUFFER_CAPACITY_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ZONE_DESCRIPTIOR {
    UCHAR ZoneType : 4, Reserved1 : 4, Reset : 1, Non_Seq : 1, Reserved2 : 2, ZoneCondition : 4;
    UCHAR Reserved3[6], ZoneLength[8], ZoneStartLBA[8], WritePointerLBA[8], Reserved4[32];
} ZONE_DESCRIPTIOR, *PZONE_DESCRIPTIOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _REPORT_ZONES_DATA {
    UCHAR ZoneListLength[4];
    UCHAR Same : 4, Reserved1 : 4;
    UCHAR Reserved2[3], MaxLBA[8], Reserved3[48];
    ZONE_DESCRIPTIOR ZoneDescriptors[1];
} REPORT_ZONES_DATA, *PREPORT_ZONES_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_PARAMETER_HEADER {
    UCHAR ModeDataLength, MediumType, DeviceSpecificParameter, BlockDescriptorLength;
} MODE_PARAMETER_HEADER, *PMODE_PARAMETER_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_PARAMETER_HEADER10 {
    UCHAR ModeDataLength[2], MediumType, DeviceSpecificParameter, Reserved[2],
        BlockDescriptorLength[2];
} MODE_PARAMETER_HEADER10, *PMODE_PARAMETER_HEADER10;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_PARAMETER_BLOCK {
    UCHAR DensityCode, NumberOfBlocks[3], Reserved, BlockLength[3];
} MODE_PARAMETER_BLOCK, *PMODE_PARAMETER_BLOCK;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_DISCONNECT_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength, BufferFullRatio, BufferEmptyRatio, BusInactivityLimit[2],
        BusDisconnectTime[2], BusConnectTime[2], MaximumBurstSize[2];
    UCHAR DataTransferDisconnect : 2;
    UCHAR Reserved2[3];
} MODE_DISCONNECT_PAGE, *PMODE_DISCONNECT_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_CACHING_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength;
    UCHAR ReadDisableCache : 1, MultiplicationFactor : 1, WriteCacheEnable : 1, Reserved2 : 5,
        WriteRetensionPriority : 4, ReadRetensionPriority : 4;
    UCHAR DisablePrefetchTransfer[2], MinimumPrefetch[2], MaximumPrefetch[2],
        MaximumPrefetchCeiling[2];
} MODE_CACHING_PAGE, *PMODE_CACHING_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_CACHING_PAGE_EX {
    UCHAR PageCode : 6, SubPageFormat : 1, PageSavable : 1;
    UCHAR PageLength;
    UCHAR ReadDisableCache : 1, MultiplicationFactor : 1, WriteCacheEnable : 1, SizeEnable : 1,
        Discontinuity : 1, CachingAnalysisPermitted : 1, AbortPreFetch : 1, InitiatorControl : 1,
        WriteRetensionPriority : 4, ReadRetensionPriority : 4;
    UCHAR DisablePrefetchTransfer[2], MinimumPrefetch[2], MaximumPrefetch[2],
        MaximumPrefetchCeiling[2];
    UCHAR NvCacheDisable : 1, SyncCacheProgress : 2, VendorSpecific : 2, DisableReadAhead : 1,
        LogicalBlockCacheSegmentSize : 1, ForceSequentialWrite : 1;
    UCHAR NumberOfCacheSegments, CacheSegmentSize[2], Reserved[4];
} MODE_CACHING_PAGE_EX, *PMODE_CACHING_PAGE_EX;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_CONTROL_PAGE {
    UCHAR PageCode : 6, Reserved1 : 1, PageSavable : 1;
    UCHAR PageLength;
    UCHAR RLEC : 1, GLTSD : 1, D_SENSE : 1, DPICZ : 1, TMF_ONLY : 1, TST : 3, Obsolete1 : 1,
        QERR : 2, NUAR : 1, QueueAlgorithmModifier : 4, Obsolete2 : 3, SWP : 1,
        UA_INTLCK_CTRL : 2, RAC : 1, VS : 1, AutoloadMode : 3, Reserved2 : 1, RWWP : 1,
        ATMPE : 1, TAS : 1, ATO : 1;
    UCHAR Obsolete3[2], BusyTimeoutPeriod[2], ExtendeSelfTestCompletionTime[2];
} MODE_CONTROL_PAGE, *PMODE_CONTROL_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_CDROM_WRITE_PARAMETERS_PAGE2 {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength;
    UCHAR WriteType : 4, TestWrite : 1, LinkSizeValid : 1, BufferUnderrunFreeEnabled : 1,
        Reserved2 : 1, TrackMode : 4, Copy : 1, FixedPacket : 1, MultiSession : 2,
        DataBlockType : 4, Reserved3 : 4;
    UCHAR LinkSize, Reserved4;
    UCHAR HostApplicationCode : 6, Reserved5 : 2;
    UCHAR SessionFormat, Reserved6, PacketSize[4], AudioPauseLength[2], MediaCatalogNumber[16],
        ISRC[16], SubHeaderData[4];
} MODE_CDROM_WRITE_PARAMETERS_PAGE2, *PMODE_CDROM_WRITE_PARAMETERS_PAGE2;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_CDROM_WRITE_PARAMETERS_PAGE {
    UCHAR PageLength;
    UCHAR WriteType : 4, TestWrite : 1, LinkSizeValid : 1, BufferUnderrunFreeEnabled : 1,
        Reserved2 : 1, TrackMode : 4, Copy : 1, FixedPacket : 1, MultiSession : 2,
        DataBlockType : 4, Reserved3 : 4;
    UCHAR LinkSize, Reserved4;
    UCHAR HostApplicationCode : 6, Reserved5 : 2;
    UCHAR SessionFormat, Reserved6, PacketSize[4], AudioPauseLength[2];
    UCHAR Reserved7 : 7, MediaCatalogNumberValid : 1;
    UCHAR MediaCatalogNumber[13], MediaCatalogNumberZero, MediaCatalogNumberAFrame;
    UCHAR Reserved8 : 7, ISRCValid : 1;
    UCHAR ISRCCountry[2], ISRCOwner[3], ISRCRecordingYear[2], ISRCSerialNumber[5], ISRCZero,
        ISRCAFrame, ISRCReserved, SubHeaderData[4];
} MODE_CDROM_WRITE_PARAMETERS_PAGE, *PMODE_CDROM_WRITE_PARAMETERS_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_MRW_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength, Reserved1;
    UCHAR LbaSpace : 1, Reserved2 : 7;
    UCHAR Reserved3[4];
} MODE_MRW_PAGE, *PMODE_MRW_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_FLEXIBLE_DISK_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength, TransferRate[2], NumberOfHeads, SectorsPerTrack, BytesPerSector[2],
        NumberOfCylinders[2], StartWritePrecom[2], StartReducedCurrent[2], StepRate[2],
        StepPluseWidth, HeadSettleDelay[2], MotorOnDelay, MotorOffDelay;
    UCHAR Reserved2 : 5, MotorOnAsserted : 1, StartSectorNumber : 1, TrueReadySignal : 1,
        StepPlusePerCyclynder : 4, Reserved3 : 4;
    UCHAR WriteCompenstation, HeadLoadDelay, HeadUnloadDelay;
    UCHAR Pin2Usage : 4, Pin34Usage : 4, Pin1Usage : 4, Pin4Usage : 4;
    UCHAR MediumRotationRate[2], Reserved4[2];
} MODE_FLEXIBLE_DISK_PAGE, *PMODE_FLEXIBLE_DISK_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_FORMAT_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength, TracksPerZone[2], AlternateSectorsPerZone[2], AlternateTracksPerZone[2],
        AlternateTracksPerLogicalUnit[2], SectorsPerTrack[2], BytesPerPhysicalSector[2],
        Interleave[2], TrackSkewFactor[2], CylinderSkewFactor[2];
    UCHAR Reserved2 : 4, SurfaceFirst : 1, RemovableMedia : 1, HardSectorFormating : 1,
        SoftSectorFormating : 1;
    UCHAR Reserved3[3];
} MODE_FORMAT_PAGE, *PMODE_FORMAT_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_RIGID_GEOMETRY_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength, NumberOfCylinders[3], NumberOfHeads, StartWritePrecom[3],
        StartReducedCurrent[3], DriveStepRate[2], LandZoneCyclinder[3];
    UCHAR RotationalPositionLock : 2, Reserved2 : 6;
    UCHAR RotationOffset, Reserved3, RoataionRate[2], Reserved4[2];
} MODE_RIGID_GEOMETRY_PAGE, *PMODE_RIGID_GEOMETRY_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_READ_WRITE_RECOVERY_PAGE {
    UCHAR PageCode : 6, Reserved1 : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR DCRBit : 1, DTEBit : 1, PERBit : 1, EERBit : 1, RCBit : 1, TBBit : 1, ARRE : 1,
        AWRE : 1;
    UCHAR ReadRetryCount, Reserved4[4], WriteRetryCount, Reserved5[3];
} MODE_READ_WRITE_RECOVERY_PAGE, *PMODE_READ_WRITE_RECOVERY_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_READ_RECOVERY_PAGE {
    UCHAR PageCode : 6, Reserved1 : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR DCRBit : 1, DTEBit : 1, PERBit : 1, Reserved2 : 1, RCBit : 1, TBBit : 1, Reserved3 : 2;
    UCHAR ReadRetryCount, Reserved4[4];
} MODE_READ_RECOVERY_PAGE, *PMODE_READ_RECOVERY_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_INFO_EXCEPTIONS {
    UCHAR PageCode : 6, Reserved1 : 1, PSBit : 1;
    UCHAR PageLength;
    union {
        UCHAR Flags;
        struct {
            UCHAR LogErr : 1, Reserved2 : 1, Test : 1, Dexcpt : 1, Reserved3 : 3, Perf : 1;
        };
    };
    UCHAR ReportMethod : 4, Reserved4 : 4;
    UCHAR IntervalTimer[4], ReportCount[4];
} MODE_INFO_EXCEPTIONS, *PMODE_INFO_EXCEPTIONS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _POWER_CONDITION_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength, Reserved2;
    UCHAR Standby : 1, Idle : 1, Reserved3 : 6;
    UCHAR IdleTimer[4], StandbyTimer[4];
} POWER_CONDITION_PAGE, *PPOWER_CONDITION_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDDA_OUTPUT_PORT {
    UCHAR ChannelSelection : 4, Reserved : 4;
    UCHAR Volume;
} CDDA_OUTPUT_PORT, *PCDDA_OUTPUT_PORT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDAUDIO_CONTROL_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR Reserved2 : 1, StopOnTrackCrossing : 1, Immediate : 1, Reserved3 : 5;
    UCHAR Reserved4[3], Obsolete[2];
    CDDA_OUTPUT_PORT CDDAOutputPorts[4];
} CDAUDIO_CONTROL_PAGE, *PCDAUDIO_CONTROL_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDVD_FEATURE_SET_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength, CDAudio[2], EmbeddedChanger[2], PacketSMART[2], PersistantPrevent[2],
        EventStatusNotification[2], DigitalOutput[2], CDSequentialRecordable[2],
        DVDSequentialRecordable[2], RandomRecordable[2], KeyExchange[2], Reserved2[2];
} CDVD_FEATURE_SET_PAGE, *PCDVD_FEATURE_SET_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDVD_INACTIVITY_TIMEOUT_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength, Reserved2[2];
    UCHAR SWPP : 1, DISP : 1, Reserved3 : 6;
    UCHAR Reserved4, GroupOneMinimumTimeout[2], GroupTwoMinimumTimeout[2];
} CDVD_INACTIVITY_TIMEOUT_PAGE, *PCDVD_INACTIVITY_TIMEOUT_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CDVD_CAPABILITIES_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR CDRRead : 1, CDERead : 1, Method2 : 1, DVDROMRead : 1, DVDRRead : 1, DVDRAMRead : 1,
        Reserved2 : 2, CDRWrite : 1, CDEWrite : 1, TestWrite : 1, Reserved3 : 1, DVDRWrite : 1,
        DVDRAMWrite : 1, Reserved4 : 2, AudioPlay : 1, Composite : 1, DigitalPortOne : 1,
        DigitalPortTwo : 1, Mode2Form1 : 1, Mode2Form2 : 1, MultiSession : 1,
        BufferUnderrunFree : 1, CDDA : 1, CDDAAccurate : 1, RWSupported : 1, RWDeinterleaved : 1,
        C2Pointers : 1, ISRC : 1, UPC : 1, ReadBarCodeCapable : 1, Lock : 1, LockState : 1,
        PreventJumper : 1, Eject : 1, Reserved6 : 1, LoadingMechanismType : 3,
        SeparateVolume : 1, SeperateChannelMute : 1, SupportsDiskPresent : 1,
        SWSlotSelection : 1, SideChangeCapable : 1, RWInLeadInReadable : 1, Reserved7 : 2;
    union { UCHAR ReadSpeedMaximum[2], ObsoleteReserved[2]; };
    UCHAR NumberVolumeLevels[2], BufferSize[2];
    union { UCHAR ReadSpeedCurrent[2], ObsoleteReserved2[2]; };
    UCHAR ObsoleteReserved3;
    UCHAR Reserved8 : 1, BCK : 1, RCK : 1, LSBF : 1, Length : 2, Reserved9 : 2;
    union { UCHAR WriteSpeedMaximum[2], ObsoleteReserved4[2]; };
    union { UCHAR WriteSpeedCurrent[2], ObsoleteReserved11[2]; };
    union { UCHAR CopyManagementRevision[2], Reserved10[2]; };
} CDVD_CAPABILITIES_PAGE, *PCDVD_CAPABILITIES_PAGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _LUN_LIST {
    UCHAR LunListLength[4], Reserved[4], Lun[0][8];
} LUN_LIST, *PLUN_LIST;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MODE_PARM_READ_WRITE {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_PARAMETER_BLOCK ParameterListBlock;
} MODE_PARM_READ_WRITE_DATA, *PMODE_PARM_READ_WRITE_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _PORT_OUTPUT { UCHAR ChannelSelection, Volume; } PORT_OUTPUT, *PPORT_OUTPUT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _AUDIO_OUTPUT {
    UCHAR CodePage, ParameterLength, Immediate, Reserved[2], LbaFormat, LogicalBlocksPerSecond[2];
    PORT_OUTPUT PortOutput[4];
} AUDIO_OUTPUT, *PAUDIO_OUTPUT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MECHANICAL_STATUS_INFORMATION_HEADER {
    UCHAR CurrentSlot : 5, ChangerState : 2, Fault : 1, Reserved : 5, MechanismState : 3;
    UCHAR CurrentLogicalBlockAddress[3], NumberAvailableSlots, SlotTableLength[2];
} MECHANICAL_STATUS_INFORMATION_HEADER, *PMECHANICAL_STATUS_INFORMATION_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SLOT_TABLE_INFORMATION {
    UCHAR DiscChanged : 1, Reserved : 6, DiscPresent : 1;
    UCHAR Reserved2[3];
} SLOT_TABLE_INFORMATION, *PSLOT_TABLE_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MECHANICAL_STATUS {
    MECHANICAL_STATUS_INFORMATION_HEADER MechanicalStatusHeader;
    SLOT_TABLE_INFORMATION SlotTableInfo[1];
} MECHANICAL_STATUS, *PMECHANICAL_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _UNMAP_BLOCK_DESCRIPTOR {
    UCHAR StartingLba[8], LbaCount[4], Reserved[4];
} UNMAP_BLOCK_DESCRIPTOR, *PUNMAP_BLOCK_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _UNMAP_LIST_HEADER {
    UCHAR DataLength[2], BlockDescrDataLength[2], Reserved[4];
    UNMAP_BLOCK_DESCRIPTOR Descriptors[0];
} UNMAP_LIST_HEADER, *PUNMAP_LIST_HEADER;
#pragma pack(pop)
#endif
