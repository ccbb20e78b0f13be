// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// MMC feature descriptors: types and routines.
#ifndef ISRCHECK_NTDDMMC_DECL_H
#define ISRCHECK_NTDDMMC_DECL_H
typedef struct _GET_CONFIGURATION_HEADER {
    UCHAR DataLength[4], Reserved[2], CurrentProfile[2], Data[0];
} GET_CONFIGURATION_HEADER, *PGET_CONFIGURATION_HEADER;
typedef struct _FEATURE_HEADER {
    UCHAR FeatureCode[2], Current : 1, Persistent : 1, Version : 4, Reserved0 : 2;
    UCHAR AdditionalLength;
} FEATURE_HEADER, *PFEATURE_HEADER;
typedef enum _FEATURE_PROFILE_TYPE {
    ProfileInvalid, ProfileNonRemovableDisk, ProfileRemovableDisk, ProfileMOErasable,
    ProfileMOWriteOnce, ProfileAS_MO, ProfileCdrom = 8, ProfileCdRecordable, ProfileCdRewritable,
    ProfileDvdRom = 16, ProfileDvdRecordable, ProfileDvdRam, ProfileDvdRewritable,
    ProfileDvdRWSequential, ProfileDvdDashRDualLayer, ProfileDvdDashRLayerJump,
    ProfileDvdPlusRW = 26, ProfileDvdPlusR, ProfileDDCdrom = 32, ProfileDDCdRecordable,
    ProfileDDCdRewritable, ProfileDvdPlusRWDualLayer = 42, ProfileDvdPlusRDualLayer,
    ProfileBDRom = 0x40, ProfileBDRSequentialWritable, ProfileBDRRandomWritable,
    ProfileBDRewritable, ProfileHDDVDRom = 0x50, ProfileHDDVDRecordable, ProfileHDDVDRam,
    ProfileHDDVDRewritable, ProfileHDDVDRDualLayer = 0x58, ProfileHDDVDRWDualLayer = 0x5a,
    ProfileNonStandard = 0xffff
} FEATURE_PROFILE_TYPE, *PFEATURE_PROFILE_TYPE;
typedef enum _FEATURE_NUMBER {
    FeatureProfileList, FeatureCore, FeatureMorphing, FeatureRemovableMedium,
    FeatureWriteProtect, FeatureRandomReadable = 16, FeatureMultiRead = 29, FeatureCdRead,
    FeatureDvdRead, FeatureRandomWritable, FeatureIncrementalStreamingWritable,
    FeatureSectorErasable, FeatureFormattable, FeatureDefectManagement, FeatureWriteOnce,
    FeatureRestrictedOverwrite, FeatureCdrwCAVWrite, FeatureMrw, FeatureEnhancedDefectReporting,
    FeatureDvdPlusRW, FeatureDvdPlusR, FeatureRigidRestrictedOverwrite, FeatureCdTrackAtOnce,
    FeatureCdMastering, FeatureDvdRecordableWrite, FeatureDDCDRead, FeatureDDCDRWrite,
    FeatureDDCDRWWrite, FeatureLayerJumpRecording, FeatureCDRWMediaWriteSupport = 55,
    FeatureBDRPseudoOverwrite, FeatureDvdPlusRWDualLayer = 58, FeatureDvdPlusRDualLayer,
    FeatureBDRead = 0x40, FeatureBDWrite, FeatureTSR, FeatureHDDVDRead = 0x50, FeatureHDDVDWrite,
    FeatureHybridDisc = 0x80, FeaturePowerManagement = 0x100, FeatureSMART,
    FeatureEmbeddedChanger, FeatureCDAudioAnalogPlay, FeatureMicrocodeUpgrade, FeatureTimeout,
    FeatureDvdCSS, FeatureRealTimeStreaming, FeatureLogicalUnitSerialNumber,
    FeatureMediaSerialNumber, FeatureDiscControlBlocks, FeatureDvdCPRM, FeatureFirmwareDate,
    FeatureAACS, FeatureVCPS = 0x110
} FEATURE_NUMBER, *PFEATURE_NUMBER;
typedef struct _FEATURE_DATA_PROFILE_LIST_EX {
    UCHAR ProfileNumber[2], Current : 1, Reserved1 : 7, Reserved2;
} FEATURE_DATA_PROFILE_LIST_EX, *PFEATURE_DATA_PROFILE_LIST_EX;
typedef struct _FEATURE_DATA_PROFILE_LIST {
    FEATURE_HEADER Header;
    FEATURE_DATA_PROFILE_LIST_EX Profiles[0];
} FEATURE_DATA_PROFILE_LIST, *PFEATURE_DATA_PROFILE_LIST;
typedef struct _FEATURE_DATA_CORE {
    FEATURE_HEADER Header;
    UCHAR PhysicalInterface[4], DeviceBusyEvent : 1, INQUIRY2 : 1, Reserved1 : 6, Reserved2[3];
} FEATURE_DATA_CORE, *PFEATURE_DATA_CORE;
typedef struct _FEATURE_DATA_MORPHING {
    FEATURE_HEADER Header;
    UCHAR Asynchronous : 1, OCEvent : 1, Reserved01 : 6, Reserved2[3];
} FEATURE_DATA_MORPHING, *PFEATURE_DATA_MORPHING;
typedef struct _FEATURE_DATA_REMOVABLE_MEDIUM {
    FEATURE_HEADER Header;
    UCHAR Lockable : 1, DBML : 1, DefaultToPrevent : 1, Eject : 1, Load : 1, LoadingMechanism : 3;
    UCHAR Reserved3[3];
} FEATURE_DATA_REMOVABLE_MEDIUM, *PFEATURE_DATA_REMOVABLE_MEDIUM;
typedef struct _FEATURE_DATA_WRITE_PROTECT {
    FEATURE_HEADER Header;
    UCHAR SupportsSWPPBit : 1, SupportsPersistentWriteProtect : 1, WriteInhibitDCB : 1;
    UCHAR DiscWriteProtectPAC : 1, Reserved01 : 4, Reserved2[3];
} FEATURE_DATA_WRITE_PROTECT, *PFEATURE_DATA_WRITE_PROTECT;
typedef struct _FEATURE_DATA_RANDOM_READABLE {
    FEATURE_HEADER Header;
    UCHAR LogicalBlockSize[4], Blocking[2], ErrorRecoveryPagePresent : 1, Reserved1 : 7;
    UCHAR Reserved2;
} FEATURE_DATA_RANDOM_READABLE, *PFEATURE_DATA_RANDOM_READABLE;
typedef struct _FEATURE_DATA_MULTI_READ {
    FEATURE_HEADER Header;
} FEATURE_DATA_MULTI_READ, *PFEATURE_DATA_MULTI_READ;
typedef struct _FEATURE_DATA_CD_READ {
    FEATURE_HEADER Header;
    UCHAR CDText : 1, C2ErrorData : 1, Reserved01 : 5, DigitalAudioPlay : 1, Reserved2[3];
} FEATURE_DATA_CD_READ, *PFEATURE_DATA_CD_READ;
typedef struct _FEATURE_DATA_DVD_READ {
    FEATURE_HEADER Header;
    UCHAR Multi110 : 1, Reserved1 : 7, Reserved2, DualDashR : 1, Reserved3 : 7, Reserved4;
} FEATURE_DATA_DVD_READ, *PFEATURE_DATA_DVD_READ;
typedef struct _FEATURE_DATA_RANDOM_WRITABLE {
    FEATURE_HEADER Header;
    UCHAR LastLBA[4], LogicalBlockSize[4], Blocking[2], ErrorRecoveryPagePresent : 1;
    UCHAR Reserved1 : 7, Reserved2;
} FEATURE_DATA_RANDOM_WRITABLE, *PFEATURE_DATA_RANDOM_WRITABLE;
typedef struct _FEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE {
    FEATURE_HEADER Header;
    UCHAR DataTypeSupported[2], BufferUnderrunFree : 1, AddressModeReservation : 1;
    UCHAR TrackRessourceInformation : 1, Reserved01 : 5, NumberOfLinkSizes, LinkSize[0];
} FEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE, *PFEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE;
typedef struct _FEATURE_DATA_SECTOR_ERASABLE {
    FEATURE_HEADER Header;
} FEATURE_DATA_SECTOR_ERASABLE, *PFEATURE_DATA_SECTOR_ERASABLE;
typedef struct _FEATURE_DATA_FORMATTABLE {
    FEATURE_HEADER Header;
    UCHAR FullCertification : 1, QuickCertification : 1, SpareAreaExpansion : 1;
    UCHAR RENoSpareAllocated : 1, Reserved1 : 4, Reserved2[3], RRandomWritable : 1, Reserved3 : 7;
    UCHAR Reserved4[3];
} FEATURE_DATA_FORMATTABLE, *PFEATURE_DATA_FORMATTABLE;
typedef struct _FEATURE_DATA_DEFECT_MANAGEMENT {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 7, SupplimentalSpareArea : 1, Reserved2[3];
} FEATURE_DATA_DEFECT_MANAGEMENT, *PFEATURE_DATA_DEFECT_MANAGEMENT;
typedef struct _FEATURE_DATA_WRITE_ONCE {
    FEATURE_HEADER Header;
    UCHAR LogicalBlockSize[4], Blocking[2], ErrorRecoveryPagePresent : 1, Reserved1 : 7;
    UCHAR Reserved2;
} FEATURE_DATA_WRITE_ONCE, *PFEATURE_DATA_WRITE_ONCE;
typedef struct _FEATURE_DATA_RESTRICTED_OVERWRITE {
    FEATURE_HEADER Header;
} FEATURE_DATA_RESTRICTED_OVERWRITE, *PFEATURE_DATA_RESTRICTED_OVERWRITE;
typedef struct _FEATURE_DATA_CDRW_CAV_WRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved1[4];
} FEATURE_DATA_CDRW_CAV_WRITE, *PFEATURE_DATA_CDRW_CAV_WRITE;
typedef struct _FEATURE_DATA_MRW {
    FEATURE_HEADER Header;
    UCHAR Write : 1, DvdPlusRead : 1, DvdPlusWrite : 1, Reserved01 : 5, Reserved2[3];
} FEATURE_DATA_MRW, *PFEATURE_DATA_MRW;
typedef struct _FEATURE_ENHANCED_DEFECT_REPORTING {
    FEATURE_HEADER Header;
    UCHAR DRTDMSupported : 1, Reserved0 : 7, NumberOfDBICacheZones, NumberOfEntries[2];
} FEATURE_ENHANCED_DEFECT_REPORTING, *PFEATURE_ENHANCED_DEFECT_REPORTING;
typedef struct _FEATURE_DATA_DVD_PLUS_RW {
    FEATURE_HEADER Header;
    UCHAR Write : 1, Reserved1 : 7, CloseOnly : 1, QuickStart : 1, Reserved02 : 6, Reserved03[2];
} FEATURE_DATA_DVD_PLUS_RW, *PFEATURE_DATA_DVD_PLUS_RW;
typedef struct _FEATURE_DATA_DVD_PLUS_R {
    FEATURE_HEADER Header;
    UCHAR Write : 1, Reserved1 : 7, Reserved2[3];
} FEATURE_DATA_DVD_PLUS_R, *PFEATURE_DATA_DVD_PLUS_R;
typedef struct _FEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE {
    FEATURE_HEADER Header;
    UCHAR Blank : 1, Intermediate : 1, DefectStatusDataRead : 1, DefectStatusDataGenerate : 1;
    UCHAR Reserved0 : 4, Reserved1[3];
} FEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE, *PFEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE;
typedef struct _FEATURE_DATA_CD_TRACK_AT_ONCE {
    FEATURE_HEADER Header;
    UCHAR RWSubchannelsRecordable : 1, CdRewritable : 1, TestWriteOk : 1;
    UCHAR RWSubchannelPackedOk : 1, RWSubchannelRawOk : 1, Reserved1 : 1, BufferUnderrunFree : 1;
    UCHAR Reserved3 : 1, Reserved2, DataTypeSupported[2];
} FEATURE_DATA_CD_TRACK_AT_ONCE, *PFEATURE_DATA_CD_TRACK_AT_ONCE;
typedef struct _FEATURE_DATA_CD_MASTERING {
    FEATURE_HEADER Header;
    UCHAR RWSubchannelsRecordable : 1, CdRewritable : 1, TestWriteOk : 1, RawRecordingOk : 1;
    UCHAR RawMultiSessionOk : 1, SessionAtOnceOk : 1, BufferUnderrunFree : 1, Reserved1 : 1;
    UCHAR MaximumCueSheetLength[3];
} FEATURE_DATA_CD_MASTERING, *PFEATURE_DATA_CD_MASTERING;
typedef struct _FEATURE_DATA_DVD_RECORDABLE_WRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 1, DVD_RW : 1, TestWrite : 1, RDualLayer : 1, Reserved02 : 2;
    UCHAR BufferUnderrunFree : 1, Reserved3 : 1, Reserved4[3];
} FEATURE_DATA_DVD_RECORDABLE_WRITE, *PFEATURE_DATA_DVD_RECORDABLE_WRITE;
typedef struct _FEATURE_DATA_DDCD_READ {
    FEATURE_HEADER Header;
} FEATURE_DATA_DDCD_READ, *PFEATURE_DATA_DDCD_READ;
typedef struct _FEATURE_DATA_DDCD_R_WRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 2, TestWrite : 1, Reserved2 : 5, Reserved3[3];
} FEATURE_DATA_DDCD_R_WRITE, *PFEATURE_DATA_DDCD_R_WRITE;
typedef struct _FEATURE_DATA_DDCD_RW_WRITE {
    FEATURE_HEADER Header;
    UCHAR Blank : 1, Intermediate : 1, Reserved1 : 6, Reserved2[3];
} FEATURE_DATA_DDCD_RW_WRITE, *PFEATURE_DATA_DDCD_RW_WRITE;
typedef struct _FEATURE_DATA_LAYER_JUMP_RECORDING {
    FEATURE_HEADER Header;
    UCHAR Reserved0[3], NumberOfLinkSizes, LinkSizes[0];
} FEATURE_DATA_LAYER_JUMP_RECORDING, *PFEATURE_DATA_LAYER_JUMP_RECORDING;
typedef struct _FEATURE_CD_RW_MEDIA_WRITE_SUPPORT {
    FEATURE_HEADER Header;
    UCHAR Reserved1;
    struct {
        UCHAR Subtype0 : 1, Subtype1 : 1, Subtype2 : 1, Subtype3 : 1, Subtype4 : 1, Subtype5 : 1;
        UCHAR Subtype6 : 1, Subtype7 : 1;
    } CDRWMediaSubtypeSupport;
    UCHAR Reserved2[2];
} FEATURE_CD_RW_MEDIA_WRITE_SUPPORT, *PFEATURE_CD_RW_MEDIA_WRITE_SUPPORT;
typedef struct _FEATURE_BD_R_PSEUDO_OVERWRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved[4];
} FEATURE_BD_R_PSEUDO_OVERWRITE, *PFEATURE_BD_R_PSEUDO_OVERWRITE;
typedef struct _FEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER {
    FEATURE_HEADER Header;
    UCHAR Write : 1, Reserved1 : 7, CloseOnly : 1, QuickStart : 1, Reserved2 : 6, Reserved3[2];
} FEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER, *PFEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER;
typedef struct _FEATURE_DATA_DVD_PLUS_R_DUAL_LAYER {
    FEATURE_HEADER Header;
    UCHAR Write : 1, Reserved1 : 7, Reserved2[3];
} FEATURE_DATA_DVD_PLUS_R_DUAL_LAYER, *PFEATURE_DATA_DVD_PLUS_R_DUAL_LAYER;
typedef struct _BD_CLASS_SUPPORT_BITMAP {
    UCHAR Version8 : 1, Version9 : 1, Version10 : 1, Version11 : 1, Version12 : 1, Version13 : 1;
    UCHAR Version14 : 1, Version15 : 1, Version0 : 1, Version1 : 1, Version2 : 1, Version3 : 1;
    UCHAR Version4 : 1, Version5 : 1, Version6 : 1, Version7 : 1;
} BD_CLASS_SUPPORT_BITMAP, *PBD_CLASS_SUPPORT_BITMAP;
typedef struct _FEATURE_BD_READ {
    FEATURE_HEADER Header;
    UCHAR Reserved[4];
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDREReadSupport, Class1BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDREReadSupport, Class3BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDRReadSupport, Class1BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDRReadSupport, Class3BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDROMReadSupport, Class1BitmapBDROMReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDROMReadSupport, Class3BitmapBDROMReadSupport;
} FEATURE_BD_READ, *PFEATURE_BD_READ;
typedef struct _FEATURE_BD_WRITE {
    FEATURE_HEADER Header;
    UCHAR SupportsVerifyNotRequired : 1, Reserved1 : 7, Reserved2[3];
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDREWriteSupport, Class1BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDREWriteSupport, Class3BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDRWriteSupport, Class1BitmapBDRWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDRWriteSupport, Class3BitmapBDRWriteSupport;
} FEATURE_BD_WRITE, *PFEATURE_BD_WRITE;
typedef struct _FEATURE_TSR {
    FEATURE_HEADER Header;
} FEATURE_TSR, *PFEATURE_TSR;
typedef struct _FEATURE_DATA_HDDVD_READ {
    FEATURE_HEADER Header;
    UCHAR Recordable : 1, Reserved0 : 7, Reserved1, Rewritable : 1, Reserved2 : 7, Reserved3;
} FEATURE_DATA_HDDVD_READ, *PFEATURE_DATA_HDDVD_READ;
typedef struct _FEATURE_DATA_HDDVD_WRITE {
    FEATURE_HEADER Header;
    UCHAR Recordable : 1, Reserved0 : 7, Reserved1, Rewritable : 1, Reserved2 : 7, Reserved3;
} FEATURE_DATA_HDDVD_WRITE, *PFEATURE_DATA_HDDVD_WRITE;
typedef struct _FEATURE_HYBRID_DISC {
    FEATURE_HEADER Header;
    UCHAR ResetImmunity : 1, Reserved1 : 7, Reserved2[3];
} FEATURE_HYBRID_DISC, *PFEATURE_HYBRID_DISC;
typedef struct _FEATURE_DATA_POWER_MANAGEMENT {
    FEATURE_HEADER Header;
} FEATURE_DATA_POWER_MANAGEMENT, *PFEATURE_DATA_POWER_MANAGEMENT;
typedef struct _FEATURE_DATA_SMART {
    FEATURE_HEADER Header;
    UCHAR FaultFailureReportingPagePresent : 1, Reserved1 : 7, Reserved02[3];
} FEATURE_DATA_SMART, *PFEATURE_DATA_SMART;
typedef struct _FEATURE_DATA_EMBEDDED_CHANGER {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 2, SupportsDiscPresent : 1, Reserved2 : 1, SideChangeCapable : 1;
    UCHAR Reserved3 : 3, Reserved4[2], HighestSlotNumber : 5, Reserved : 3;
} FEATURE_DATA_EMBEDDED_CHANGER, *PFEATURE_DATA_EMBEDDED_CHANGER;
typedef struct _FEATURE_DATA_CD_AUDIO_ANALOG_PLAY {
    FEATURE_HEADER Header;
    UCHAR SeperateVolume : 1, SeperateChannelMute : 1, ScanSupported : 1, Reserved1 : 5;
    UCHAR Reserved2, NumerOfVolumeLevels[2];
} FEATURE_DATA_CD_AUDIO_ANALOG_PLAY, *PFEATURE_DATA_CD_AUDIO_ANALOG_PLAY;
typedef struct _FEATURE_DATA_MICROCODE_UPDATE {
    FEATURE_HEADER Header;
    UCHAR M5 : 1, Reserved1 : 7, Reserved2[3];
} FEATURE_DATA_MICROCODE_UPDATE, *PFEATURE_DATA_MICROCODE_UPDATE;
typedef struct _FEATURE_DATA_TIMEOUT {
    FEATURE_HEADER Header;
    UCHAR Group3 : 1, Reserved1 : 7, Reserved2, UnitLength[2];
} FEATURE_DATA_TIMEOUT, *PFEATURE_DATA_TIMEOUT;
typedef struct _FEATURE_DATA_DVD_CSS {
    FEATURE_HEADER Header;
    UCHAR Reserved1[3], CssVersion;
} FEATURE_DATA_DVD_CSS, *PFEATURE_DATA_DVD_CSS;
typedef struct _FEATURE_DATA_REAL_TIME_STREAMING {
    FEATURE_HEADER Header;
    UCHAR StreamRecording : 1, WriteSpeedInGetPerf : 1, WriteSpeedInMP2A : 1, SetCDSpeed : 1;
    UCHAR ReadBufferCapacityBlock : 1, Reserved1 : 3, Reserved2[3];
} FEATURE_DATA_REAL_TIME_STREAMING, *PFEATURE_DATA_REAL_TIME_STREAMING;
typedef struct _FEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER {
    FEATURE_HEADER Header;
    UCHAR SerialNumber[0];
} FEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER, *PFEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER;
typedef struct _FEATURE_MEDIA_SERIAL_NUMBER {
    FEATURE_HEADER Header;
} FEATURE_MEDIA_SERIAL_NUMBER, *PFEATURE_MEDIA_SERIAL_NUMBER;
typedef struct _FEATURE_DATA_DISC_CONTROL_BLOCKS_EX {
    UCHAR ContentDescriptor[4];
} FEATURE_DATA_DISC_CONTROL_BLOCKS_EX, *PFEATURE_DATA_DISC_CONTROL_BLOCKS_EX;
typedef struct _FEATURE_DATA_DISC_CONTROL_BLOCKS {
    FEATURE_HEADER Header;
    FEATURE_DATA_DISC_CONTROL_BLOCKS_EX Data[0];
} FEATURE_DATA_DISC_CONTROL_BLOCKS, *PFEATURE_DATA_DISC_CONTROL_BLOCKS;
typedef struct _FEATURE_DATA_DVD_CPRM {
    FEATURE_HEADER Header;
    UCHAR Reserved0[3], CPRMVersion;
} FEATURE_DATA_DVD_CPRM, *PFEATURE_DATA_DVD_CPRM;
typedef struct _FEATURE_DATA_FIRMWARE_DATE {
    FEATURE_HEADER Header;
    UCHAR Year[4], Month[2], Day[2], Hour[2], Minute[2], Seconds[2], Reserved[2];
} FEATURE_DATA_FIRMWARE_DATE, *PFEATURE_DATA_FIRMWARE_DATE;
typedef struct _FEATURE_DATA_AACS {
    FEATURE_HEADER Header;
    UCHAR BindingNonceGeneration : 1, Reserved0 : 7, BindingNonceBlockCount, NumberOfAGIDs : 4;
    UCHAR Reserved1 : 4, AACSVersion;
} FEATURE_DATA_AACS, *PFEATURE_DATA_AACS;
typedef struct _FEATURE_VCPS {
    FEATURE_HEADER Header;
    UCHAR Reserved[4];
} FEATURE_VCPS, *PFEATURE_VCPS;
typedef struct _FEATURE_DATA_RESERVED {
    FEATURE_HEADER Header;
    UCHAR Data[0];
} FEATURE_DATA_RESERVED, *PFEATURE_DATA_RESERVED;
typedef struct _FEATURE_DATA_VENDOR_SPECIFIC {
    FEATURE_HEADER Header;
    UCHAR VendorSpecificData[0];
} FEATURE_DATA_VENDOR_SPECIFIC, *PFEATURE_DATA_VENDOR_SPECIFIC;
typedef struct _GET_CONFIGURATION_IOCTL_INPUT {
    FEATURE_NUMBER Feature;
    ULONG RequestType;
    PVOID Reserved[2];
} GET_CONFIGURATION_IOCTL_INPUT, *PGET_CONFIGURATION_IOCTL_INPUT;
typedef struct _GET_CONFIGURATION_IOCTL_INPUT32 {
    FEATURE_NUMBER Feature;
    ULONG RequestType;
    void * __uptr __ptr32 Reserved[2];
} GET_CONFIGURATION_IOCTL_INPUT32, *PGET_CONFIGURATION_IOCTL_INPUT32;
#endif
