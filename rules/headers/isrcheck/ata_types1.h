// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ATA: IDENTIFY data, log pages, task files (part 1).
#ifndef ISRCHECK_ATA_TYPES1_H
#define ISRCHECK_ATA_TYPES1_H
#pragma pack(push, 1)
typedef struct _IDENTIFY_DEVICE_DATA {
    struct {
        USHORT Reserved1 : 1, Retired3 : 1, ResponseIncomplete : 1, Retired2 : 3,
            FixedDevice : 1, RemovableMedia : 1, Retired1 : 7, DeviceType : 1;
    } GeneralConfiguration;
    USHORT NumCylinders, SpecificConfiguration, NumHeads, Retired1[2], NumSectorsPerTrack,
        VendorUnique1[3];
    UCHAR SerialNumber[20];
    USHORT Retired2[2], Obsolete1;
    UCHAR FirmwareRevision[8], ModelNumber[40], MaximumBlockTransfer, VendorUnique2;
    struct { USHORT FeatureSupported : 1, Reserved : 15; } TrustedComputing;
    struct {
        UCHAR CurrentLongPhysicalSectorAlignment : 2, ReservedByte49 : 6, DmaSupported : 1,
            LbaSupported : 1, IordyDisable : 1, IordySupported : 1, Reserved1 : 1,
            StandybyTimerSupport : 1, Reserved2 : 2;
        USHORT ReservedWord50;
    } Capabilities;
    USHORT ObsoleteWords51[2];
    USHORT TranslationFieldsValid : 3, Reserved3 : 5, FreeFallControlSensitivity : 8;
    USHORT NumberOfCurrentCylinders, NumberOfCurrentHeads, CurrentSectorsPerTrack;
    ULONG CurrentSectorCapacity;
    UCHAR CurrentMultiSectorSetting;
    UCHAR MultiSectorSettingValid : 1, ReservedByte59 : 3, SanitizeFeatureSupported : 1,
        CryptoScrambleExtCommandSupported : 1, OverwriteExtCommandSupported : 1,
        BlockEraseExtCommandSupported : 1;
    ULONG UserAddressableSectors;
    USHORT ObsoleteWord62;
    USHORT MultiWordDMASupport : 8, MultiWordDMAActive : 8, AdvancedPIOModes : 8,
        ReservedByte64 : 8;
    USHORT MinimumMWXferCycleTime, RecommendedMWXferCycleTime, MinimumPIOCycleTime,
        MinimumPIOCycleTimeIORDY;
    struct {
        USHORT ZonedCapabilities : 2, NonVolatileWriteCache : 1,
            ExtendedUserAddressableSectorsSupported : 1, DeviceEncryptsAllUserData : 1,
            ReadZeroAfterTrimSupported : 1, Optional28BitCommandsSupported : 1, IEEE1667 : 1,
            DownloadMicrocodeDmaSupported : 1, SetMaxSetPasswordUnlockDmaSupported : 1,
            WriteBufferDmaSupported : 1, ReadBufferDmaSupported : 1,
            DeviceConfigIdentifySetDmaSupported : 1, LPSAERCSupported : 1,
            DeterministicReadAfterTrimSupported : 1, CFastSpecSupported : 1;
    } AdditionalSupported;
    USHORT ReservedWords70[5];
    USHORT QueueDepth : 5, ReservedWord75 : 11;
    union {
        struct {
    struct {
        USHORT Reserved0 : 1, SataGen1 : 1, SataGen2 : 1, SataGen3 : 1, Reserved1 : 4, NCQ : 1,
            HIPM : 1, PhyEvents : 1, NcqUnload : 1, NcqPriority : 1, HostAutoPS : 1,
            DeviceAutoPS : 1, ReadLogDMA : 1, Reserved2 : 1, CurrentSpeed : 3, NcqStreaming : 1,
            NcqQueueMgmt : 1, NcqReceiveSend : 1, DEVSLPtoReducedPwrState : 1, Reserved3 : 8;
    } SerialAtaCapabilities;
    struct {
        USHORT Reserved0 : 1, NonZeroOffsets : 1, DmaSetupAutoActivate : 1, DIPM : 1,
            InOrderData : 1, HardwareFeatureControl : 1, SoftwareSettingsPreservation : 1,
            NCQAutosense : 1, DEVSLP : 1, HybridInformation : 1, Reserved1 : 6;
    } SerialAtaFeaturesSupported;
    struct {
        USHORT Reserved0 : 1, NonZeroOffsets : 1, DmaSetupAutoActivate : 1, DIPM : 1,
            InOrderData : 1, HardwareFeatureControl : 1, SoftwareSettingsPreservation : 1,
            DeviceAutoPS : 1, DEVSLP : 1, HybridInformation : 1, Reserved1 : 6;
    } SerialAtaFeaturesEnabled;
        };
        USHORT ReservedWords76[4];
    };
    USHORT MajorRevision, MinorRevision;
    struct {
        USHORT SmartCommands : 1, SecurityMode : 1, RemovableMediaFeature : 1,
            PowerManagement : 1, Reserved1 : 1, WriteCache : 1, LookAhead : 1,
            ReleaseInterrupt : 1, ServiceInterrupt : 1, DeviceReset : 1, HostProtectedArea : 1,
            Obsolete1 : 1, WriteBuffer : 1, ReadBuffer : 1, Nop : 1, Obsolete2 : 1,
            DownloadMicrocode : 1, DmaQueued : 1, Cfa : 1, AdvancedPm : 1, Msn : 1,
            PowerUpInStandby : 1, ManualPowerUp : 1, Reserved2 : 1, SetMax : 1, Acoustics : 1,
            BigLba : 1, DeviceConfigOverlay : 1, FlushCache : 1, FlushCacheExt : 1,
            WordValid83 : 2, SmartErrorLog : 1, SmartSelfTest : 1, MediaSerialNumber : 1,
            MediaCardPassThrough : 1, StreamingFeature : 1, GpLogging : 1, WriteFua : 1,
            WriteQueuedFua : 1, WWN64Bit : 1, URGReadStream : 1, URGWriteStream : 1,
            ReservedForTechReport : 2, IdleWithUnloadFeature : 1, WordValid : 2;
    } CommandSetSupport;
    struct {
        USHORT SmartCommands : 1, SecurityMode : 1, RemovableMediaFeature : 1,
            PowerManagement : 1, Reserved1 : 1, WriteCache : 1, LookAhead : 1,
            ReleaseInterrupt : 1, ServiceInterrupt : 1, DeviceReset : 1, HostProtectedArea : 1,
            Obsolete1 : 1, WriteBuffer : 1, ReadBuffer : 1, Nop : 1, Obsolete2 : 1,
            DownloadMicrocode : 1, DmaQueued : 1, Cfa : 1, AdvancedPm : 1, Msn : 1,
            PowerUpInStandby : 1, ManualPowerUp : 1, Reserved2 : 1, SetMax : 1, Acoustics : 1,
            BigLba : 1, DeviceConfigOverlay : 1, FlushCache : 1, FlushCacheExt : 1, Resrved3 : 1,
            Words119_120Valid : 1, SmartErrorLog : 1, SmartSelfTest : 1, MediaSerialNumber : 1,
            MediaCardPassThrough : 1, StreamingFeature : 1, GpLogging : 1, WriteFua : 1,
            WriteQueuedFua : 1, WWN64Bit : 1, URGReadStream : 1, URGWriteStream : 1,
            ReservedForTechReport : 2, IdleWithUnloadFeature : 1, Reserved4 : 2;
    } CommandSetActive;
    USHORT UltraDMASupport : 8, UltraDMAActive : 8;
    struct {
        USHORT TimeRequired : 15, ExtendedTimeReported : 1;
    } NormalSecurityEraseUnit;
    struct {
        USHORT TimeRequired : 15, ExtendedTimeReported : 1;
    } EnhancedSecurityEraseUnit;
    USHORT CurrentAPMLevel : 8, ReservedWord91 : 8;
    USHORT MasterPasswordID, HardwareResetResult;
    USHORT CurrentAcousticValue : 8, RecommendedAcousticValue : 8;
    USHORT StreamMinRequestSize, StreamingTransferTimeDMA, StreamingAccessLatencyDMAPIO;
    ULONG StreamingPerfGranularity, Max48BitLBA[2];
    USHORT StreamingTransferTime, DsmCap;
    struct {
        USHORT LogicalSectorsPerPhysicalSector : 4, Reserved0 : 8,
            LogicalSectorLongerThan256Words : 1, MultipleLogicalSectorsPerPhysicalSector : 1,
            Reserved1 : 2;
    } PhysicalLogicalSectorSize;
    USHORT InterSeekDelay, WorldWideName[4], ReservedForWorldWideName128[4],
        ReservedForTlcTechnicalReport, WordsPerLogicalSector[2];
    struct {
        USHORT ReservedForDrqTechnicalReport : 1, WriteReadVerify : 1, WriteUncorrectableExt : 1,
            ReadWriteLogDmaExt : 1, DownloadMicrocodeMode3 : 1, FreefallControl : 1,
            SenseDataReporting : 1, ExtendedPowerConditions : 1, Reserved0 : 6, WordValid : 2;
    } CommandSetSupportExt;
    struct {
        USHORT ReservedForDrqTechnicalReport : 1, WriteReadVerify : 1, WriteUncorrectableExt : 1,
            ReadWriteLogDmaExt : 1, DownloadMicrocodeMode3 : 1, FreefallControl : 1,
            SenseDataReporting : 1, ExtendedPowerConditions : 1, Reserved0 : 6, Reserved1 : 2;
    } CommandSetActiveExt;
    USHORT ReservedForExpandedSupportandActive[6];
    USHORT MsnSupport : 2, ReservedWord127 : 14;
    struct {
        USHORT SecuritySupported : 1, SecurityEnabled : 1, SecurityLocked : 1,
            SecurityFrozen : 1, SecurityCountExpired : 1, EnhancedSecurityEraseSupported : 1,
            Reserved0 : 2, SecurityLevel : 1, Reserved1 : 7;
    } SecurityStatus;
    USHORT ReservedWord129[31];
    struct {
        USHORT MaximumCurrentInMA : 12, CfaPowerMode1Disabled : 1, CfaPowerMode1Required : 1,
            Reserved0 : 1, Word160Supported : 1;
    } CfaPowerMode1;
    USHORT ReservedForCfaWord161[7];
    USHORT NominalFormFactor : 4, ReservedWord168 : 12;
    struct { USHORT SupportsTrim : 1, Reserved0 : 15; } DataSetManagementFeature;
    USHORT AdditionalProductID[4], ReservedForCfaWord174[2], CurrentMediaSerialNumber[30];
    struct {
        USHORT Supported : 1, Reserved0 : 1, WriteSameSuported : 1,
            ErrorRecoveryControlSupported : 1, FeatureControlSuported : 1,
            DataTablesSuported : 1, Reserved1 : 6, VendorSpecific : 4;
    } SCTCommandTransport;
    USHORT ReservedWord207[2];
    struct {
        USHORT AlignmentOfLogicalWithinPhysical : 14, Word209Supported : 1, Reserved0 : 1;
    } BlockAlignment;
    USHORT WriteReadVerifySectorCountMode3Only[2], WriteReadVerifySectorCountMode2Only[2];
    struct {
        USHORT NVCachePowerModeEnabled : 1, Reserved0 : 3, NVCacheFeatureSetEnabled : 1,
            Reserved1 : 3, NVCachePowerModeVersion : 4, NVCacheFeatureSetVersion : 4;
    } NVCacheCapabilities;
    USHORT NVCacheSizeLSW, NVCacheSizeMSW, NominalMediaRotationRate, ReservedWord218;
    struct { UCHAR NVCacheEstimatedTimeToSpinUpInSeconds, Reserved; } NVCacheOptions;
    USHORT WriteReadVerifySectorCountMode : 8, ReservedWord220 : 8;
    USHORT ReservedWord221;
    struct { USHORT MajorVersion : 12, TransportType : 4; } TransportMajorVersion;
    USHORT TransportMinorVersion, ReservedWord224[6];
    ULONG ExtendedNumberOfUserAddressableSectors[2];
    USHORT MinBlocksPerDownloadMicrocodeMode03, MaxBlocksPerDownloadMicrocodeMode03,
        ReservedWord236[19];
    USHORT Signature : 8, CheckSum : 8;
} IDENTIFY_DEVICE_DATA, *PIDENTIFY_DEVICE_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IDENTIFY_PACKET_DATA {
    struct {
        USHORT PacketType : 2, IncompleteResponse : 1, Reserved1 : 2, DrqDelay : 2,
            RemovableMedia : 1, CommandPacketType : 5, Reserved2 : 1, DeviceType : 2;
    } GeneralConfiguration;
    USHORT ResevedWord1, UniqueConfiguration, ReservedWords3[7];
    UCHAR SerialNumber[20];
    USHORT ReservedWords20[3];
    UCHAR FirmwareRevision[8], ModelNumber[40];
    USHORT ReservedWords47[2];
    struct {
        USHORT VendorSpecific : 8, DmaSupported : 1, LbaSupported : 1, IordyDisabled : 1,
            IordySupported : 1, Obsolete : 1, OverlapSupported : 1, QueuedCommandsSupported : 1,
            InterleavedDmaSupported : 1, DeviceSpecificStandbyTimerValueMin : 1, Obsolete1 : 1,
            ReservedWord50 : 12, WordValid : 2;
    } Capabilities;
    USHORT ObsoleteWords51[2];
    USHORT TranslationFieldsValid : 3, Reserved3 : 13;
    USHORT ReservedWords54[8];
    struct {
        USHORT UDMA0Supported : 1, UDMA1Supported : 1, UDMA2Supported : 1, UDMA3Supported : 1,
            UDMA4Supported : 1, UDMA5Supported : 1, UDMA6Supported : 1, MDMA0Supported : 1,
            MDMA1Supported : 1, MDMA2Supported : 1, DMASupported : 1, ReservedWord62 : 4,
            DMADIRBitRequired : 1;
    } DMADIR;
    USHORT MultiWordDMASupport : 8, MultiWordDMAActive : 8, AdvancedPIOModes : 8,
        ReservedByte64 : 8;
    USHORT MinimumMWXferCycleTime, RecommendedMWXferCycleTime, MinimumPIOCycleTime,
        MinimumPIOCycleTimeIORDY, ReservedWords69[2], BusReleaseDelay, ServiceCommandDelay,
        ReservedWords73[2];
    USHORT QueueDepth : 5, ReservedWord75 : 11;
    struct {
        USHORT Reserved0 : 1, SataGen1 : 1, SataGen2 : 1, SataGen3 : 1, Reserved1 : 5, HIPM : 1,
            PhyEvents : 1, Reserved3 : 2, HostAutoPS : 1, DeviceAutoPS : 1, Reserved4 : 1,
            Reserved5 : 1, CurrentSpeed : 3, SlimlineDeviceAttention : 1,
            HostEnvironmentDetect : 1, Reserved : 10;
    } SerialAtaCapabilities;
    struct {
        USHORT Reserved0 : 1, Reserved1 : 2, DIPM : 1, Reserved2 : 1,
            AsynchronousNotification : 1, SoftwareSettingsPreservation : 1, Reserved3 : 9;
    } SerialAtaFeaturesSupported;
    struct {
        USHORT Reserved0 : 1, Reserved1 : 2, DIPM : 1, Reserved2 : 1,
            AsynchronousNotification : 1, SoftwareSettingsPreservation : 1, DeviceAutoPS : 1,
            Reserved3 : 8;
    } SerialAtaFeaturesEnabled;
    USHORT MajorRevision, MinorRevision;
    struct {
        USHORT SmartCommands : 1, SecurityMode : 1, RemovableMedia : 1, PowerManagement : 1,
            PacketCommands : 1, WriteCache : 1, LookAhead : 1, ReleaseInterrupt : 1,
            ServiceInterrupt : 1, DeviceReset : 1, HostProtectedArea : 1, Obsolete1 : 1,
            WriteBuffer : 1, ReadBuffer : 1, Nop : 1, Obsolete2 : 1, DownloadMicrocode : 1,
            Reserved1 : 2, AdvancedPm : 1, Msn : 1, PowerUpInStandby : 1, ManualPowerUp : 1,
            Reserved2 : 1, SetMax : 1, Reserved3 : 3, FlushCache : 1, Reserved4 : 1,
            WordValid : 2;
    } CommandSetSupport;
    struct {
        USHORT Reserved0 : 5, GpLogging : 1, Reserved1 : 2, WWN64Bit : 1, Reserved2 : 5,
            WordValid : 2;
    } CommandSetSupportExt;
    struct {
        USHORT SmartCommands : 1, SecurityMode : 1, RemovableMedia : 1, PowerManagement : 1,
            PacketCommands : 1, WriteCache : 1, LookAhead : 1, ReleaseInterrupt : 1,
            ServiceInterrupt : 1, DeviceReset : 1, HostProtectedArea : 1, Obsolete1 : 1,
            WriteBuffer : 1, ReadBuffer : 1, Nop : 1, Obsolete2 : 1, DownloadMicrocode : 1,
            Reserved1 : 2, AdvancedPm : 1, Msn : 1, PowerUpInStandby : 1, ManualPowerUp : 1,
            Reserved2 : 1, SetMax : 1, Reserved3 : 3, FlushCache : 1, Reserved : 3;
    } CommandSetActive;
    struct {
        USHORT Reserved0 : 5, GpLogging : 1, Reserved1 : 2, WWN64Bit : 1, Reserved2 : 5,
            WordValid : 2;
    } CommandSetActiveExt;
    USHORT UltraDMASupport : 8, UltraDMAActive : 8;
    USHORT TimeRequiredForNormalEraseModeSecurityEraseUnit,
        TimeRequiredForEnhancedEraseModeSecurityEraseUnit, CurrentAPMLevel, MasterPasswordID,
        HardwareResetResult, ReservedWords94[14], WorldWideName[4], ReservedWords112[13],
        AtapiZeroByteCount, ReservedWord126;
    USHORT MsnSupport : 2, ReservedWord127 : 14;
    USHORT SecurityStatus, VendorSpecific[31], ReservedWord160[16], ReservedWord176[46];
    struct { USHORT MajorVersion : 12, TransportType : 4; } TransportMajorVersion;
    USHORT TransportMinorVersion, ReservedWord224[31];
    USHORT Signature : 8, CheckSum : 8;
} IDENTIFY_PACKET_DATA, *PIDENTIFY_PACKET_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _REGISTER_FIS {
    UCHAR FisType;
    UCHAR Reserved0 : 7, CmdReg : 1;
    UCHAR Command, Features, SectorNumber, CylinderLow, CylinderHigh, DeviceHead,
        SectorNumberExp, CylinderLowExp, CylinderHighExp, FeaturesExp, SectorCount,
        SectorCountExp, Reserved2, Control;
    ULONG Reserved3;
} REGISTER_FIS, *PREGISTER_FIS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _ATA_HYBRID_INFO_FIELDS {
    struct {
        UCHAR HybridPriority : 4, Reserved0 : 1, InfoValid : 1, Reserved1 : 2;
    };
    UCHAR AsUchar;
} ATA_HYBRID_INFO_FIELDS, *PATA_HYBRID_INFO_FIELDS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DEVICE_SET_PASSWORD {
    struct {
        USHORT PasswordIdentifier : 1, Reserved1 : 7, MasterPasswordCapability : 1, Reserved2 : 7;
    } ControlWord;
    USHORT Password[16], MasterPasswordIdentifier, Reserved[238];
} DEVICE_SET_PASSWORD, *PDEVICE_SET_PASSWORD;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER {
    ULONGLONG RevisionNumber : 16, PageNumber : 8, Reserved : 39, Valid : 1;
} IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER, *PIDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES {
    IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG WRV : 1, WriteUncorrectable : 1, GplDma : 1, DmMode3 : 1, FreeFall : 1,
            SenseData : 1, EPC : 1, SmartErrorLogging : 1, SmartSelfTest : 1, Reserved9 : 1,
            Streaming : 1, GPL : 1, WriteFuaExt : 1, Unload : 1, DownloadMicrocode : 1,
            Reserved15ForCFA : 1, APM : 1, PUIS : 1, SpinUp : 1, Reserved19 : 1, Cmd48Bit : 1,
            Reserved21 : 1, FlushCacheExt : 1, Smart : 1, VolatileWriteCache : 1,
            ReadLookahead : 1, Reserved26 : 1, WriteBuffer : 1, ReadBuffer : 1, NOP : 1,
            Reserved30 : 1, RZAT : 1, Cmd28bit : 1, DownloadMicrocodeDma : 1, Reserved34 : 1,
            WriteBufferDma : 1, ReadBufferDma : 1, Reserved37 : 1, LpsMisalignmentReporting : 1,
            DRAT : 1, Reserved40ForCFA : 1, AmaxAddr : 1, SetEpcPowerSource : 1,
            LowPowerStandby : 1, DSN : 1, RequestSenseDeviceFault : 1, Reserved : 17, Valid : 1;
    } SupportedCapabilities;
    struct {
        ULONGLONG DmMinTransferSize : 16, DmMaxTransferSize : 16,
            DmOffsetsImmediateSupported : 1, DmImmediateSupported : 1,
            DmOffsetsDeferredSupported : 1, Reserved : 28, Valid : 1;
    } DownloadMicrocodeCapabilities;
    struct {
        ULONGLONG Rate : 16, Reserved : 47, Valid : 1;
    } NominalMediaRotationRate;
    struct { ULONGLONG Factor : 4, Reserved : 59, Valid : 1; } NominalFormFactor;
    struct { ULONGLONG Count : 32, Reserved : 31, Valid : 1; } WRVSectorCountMode3;
    struct { ULONGLONG Count : 32, Reserved : 31, Valid : 1; } WRVSectorCountMode2;
    struct { ULONGLONG Name; ULONGLONG Reserved : 63, Valid : 1; } WorldWideName;
    struct {
        ULONGLONG TrimSupported : 1, Reserved : 62, Valid : 1;
    } DataSetManagement;
    struct {
        ULONGLONG UtilizationA : 32, UtilizationB : 32, Reserved0 : 32, UtilizationInterval : 8,
            UtilizationUnit : 8, UtilizationType : 8, Reserved1 : 7, Valid : 1;
    } UtilizationPerUnitTime;
    struct {
        ULONGLONG DateTimeRateBasisSupported : 1, Reserved0 : 3,
            PowerOnHoursRateBasisSupported : 1, Reserved1 : 3,
            SincePowerOnRateBasisSupported : 1, Reserved2 : 14, SettingRateBasisSupported : 1,
            Reserved3 : 39, Valid : 1;
    } UtilizationUsageRateSupport;
    struct { ULONGLONG Zoned : 2, Reserved : 61, Valid : 1; } ZonedCapabilities;
    struct {
        ULONGLONG ReportZonesExtSupported : 1, NonDataOpenZoneExtSupported : 1,
            NonDataCloseZoneExtSupported : 1, NonDataFinishZoneExtSupported : 1,
            NonDataResetWritePointersExtSupported : 1, Reserved : 58, Valid : 1;
    } SupportedZacCapabilities;
    UCHAR Reserved[392];
} IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES,
    *PIDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO {
    IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG URSWRZ : 1, Reserved : 62, Valid : 1;
    } ZonedDeviceCapabilities;
    struct { ULONGLONG Reserved : 63, Valid : 1; } ZonedDeviceSettings;
    struct {
        ULONGLONG Number : 32, Reserved : 31, Valid : 1;
    } OptimalNumberOfOpenSequentialWritePreferredZones;
    struct {
        ULONGLONG Number : 32, Reserved : 31, Valid : 1;
    } OptimalNumberOfNonSequentiallyWrittenSequentialWritePreferredZones;
    struct {
        ULONGLONG Number : 32, Reserved : 31, Valid : 1;
    } MaxNumberOfOpenSequentialWriteRequiredZones;
    struct { ULONGLONG ZacMinorVersion : 16, Reserved0 : 47, Valid : 1; } Version;
    UCHAR Reserved[456];
} IDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO,
    *PIDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO;
#pragma pack(pop)
#endif
