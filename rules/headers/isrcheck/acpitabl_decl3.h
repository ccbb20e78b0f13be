// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ACPI tables: types and routines.
#ifndef ISRCHECK_ACPITABL_DECL3_H
#define ISRCHECK_ACPITABL_DECL3_H
#pragma pack(push, 1)
typedef struct _PCC_GENREIC_SHARED_REGION {
    ULONG Signature;
    union {
        struct {
            USHORT CommandCode : 8, ReservedZ : 7, SciDoorbell : 1;
        };
        USHORT AsUShort;
    } Command;
    union {
        struct {
            USHORT CommandComplete : 1, SciReceived : 1, Error : 1, PlatformNotification : 1;
            USHORT Reserved : 12;
        };
        USHORT AsUShort;
    } Status;
    UCHAR CommunicationSpace[1];
} PCC_GENERIC_SHARED_REGION, *PPCC_GENERIC_SHARED_REGION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _PCC_TABLE {
    DESCRIPTION_HEADER Header;
    union {
        ULONG AsULong;
        struct {
            ULONG SciSupported : 1, Reserved : 31;
        };
    } Flags;
    ULONG64 Reserved;
    PCC_SUBSPACE_HEADER Subspaces;
} PCC_TABLE, *PPCC_TABLE;
#pragma pack(pop)
typedef enum _BGRT_IMAGE_TYPE {
    BgrtImageTypeBitmap, BgrtImageTypeMax
} BGRT_IMAGE_TYPE, *PBGRT_IMAGE_TYPE;
#pragma pack(push, 1)
typedef struct _BGRT_TABLE {
    DESCRIPTION_HEADER Header;
    USHORT Version;
    UCHAR Status, ImageType;
    ULONGLONG LogoAddress;
    ULONG OffsetX, OffsetY;
} BGRT_TABLE, *PBGRT_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _BBRT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Background, Foreground;
} BBRT_TABLE, *PBBRT_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GTDT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONGLONG CntControlBasePhysicalAddress;
    ULONG Reserved, SecurePhysicalTimerGsiv, SecurePhysicalTimerFlags, NonSecurePhysicalTimerGsiv;
    ULONG NonSecurePhysicalTimerFlags, VirtualTimerEventGsiv, VirtualTimerEventFlags;
    ULONG NonSecurePhysicalTimer2Gsiv, NonSecurePhysicalTimer2Flags;
    ULONGLONG CntReadBasePhysicalAddress;
    ULONG TimerBlockCount, TimerBlockOffset;
} GTDT_TABLE, *PGTDT_TABLE;
#pragma pack(pop)
typedef enum _GTDT_PLATFORM_TIMER_BLOCK_TYPE {
    GtdtPlatformGtBlock, GtdtPlatformWatchdogBlock
} GTDT_PLATFORM_TIMER_BLOCK_TYPE, *PGTDT_PLATFORM_TIMER_BLOCK_TYPE;
#pragma pack(push, 1)
typedef struct _GTDT_PLATFORM_TIMER_HEADER {
    UCHAR Type;
    USHORT Length;
} GTDT_PLATFORM_TIMER_HEADER, *PGTDT_PLATFORM_TIMER_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GTDT_PLATFORM_GT_BLOCK {
    GTDT_PLATFORM_TIMER_HEADER Header;
    UCHAR Reserved;
    ULONGLONG CntCtlBasePhysicalAddress;
    ULONG BlockTimerCount, BlockTimerOffset;
} GTDT_PLATFORM_GT_BLOCK, *PGTDT_PLATFORM_GT_BLOCK;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GTDT_PLATFORM_GT_INSTANCE {
    UCHAR FrameNumber, Reserved[3];
    ULONGLONG CntBasePhysicalAddress, CntEL0BasePhysicalAddress;
    ULONG PhysicalTimerGsiv, PhysicalTimerFlags, VirtualTimerGsiv, VirtualTimerFlags, CommonFlags;
} GTDT_PLATFORM_GT_INSTANCE, *PGTDT_PLATFORM_GT_INSTANCE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _GTDT_PLATFORM_WATCHDOG_BLOCK {
    GTDT_PLATFORM_TIMER_HEADER Header;
    UCHAR Reserved;
    ULONGLONG RefreshFramePhysicalAddress, ControlFramePhysicalAddress;
    ULONG WatchdogTimerGsiv, WatchdogTimerFlags;
} GTDT_PLATFORM_WATCHDOG_BLOCK, *PGTDT_PLATFORM_WATCHDOG_BLOCK;
#pragma pack(pop)
typedef struct _OEM0_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR Data[64];
} OEM0_TABLE, *POEM0_TABLE;
#pragma pack(push, 1)
typedef struct SLIT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONGLONG LocalityCount;
} SLIT_TABLE, *PSLIT_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _FIRMWARE_S3_PERFORMANCE_TABLE {
    ULONG Signature, Length;
} FIRMWARE_S3_PERFORMANCE_TABLE, *PFIRMWARE_S3_PERFORMANCE_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _S3PT_RECORD_HEADER {
    USHORT RecordSubtype;
    CHAR RecordLength, Revision;
} S3PT_RECORD_HEADER, *PS3PT_RECORD_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _S3PT_PERFORMANCE_RECORD {
    S3PT_RECORD_HEADER RecordHeader;
    union {
        struct {
            ULONG ResumeCount;
            ULONGLONG FullResume, AverageResume;
        } ResumeRecord;
        struct {
            ULONGLONG SuspendStart, SuspendEnd;
        } SuspendRecord;
    } u;
} S3PT_PERFORMANCE_RECORD, *PS3PT_PERFORMANCE_RECORD;
#pragma pack(pop)
typedef enum _FPDT_RECORD_SUBTYPE {
    S3PTTypeResumePerformance, S3PTTypeSuspendPerformance, BasicBootPerformanceType
} FPDT_RECORD_SUBTYPE, *PFPDT_RECORD_SUBTYPE;
#pragma pack(push, 1)
typedef struct _FIRMWARE_BOOT_PERFORMANCE_TABLE {
    ULONG Signature, Length;
} FIRMWARE_BOOT_PERFORMANCE_TABLE, *PFIRMWARE_BOOT_PERFORMANCE_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _FBPT_RECORD_HEADER {
    USHORT RecordSubtype;
    CHAR RecordLength, Revision;
} FBPT_RECORD_HEADER, *PFBPT_RECORD_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _FBPT_RECORD {
    FBPT_RECORD_HEADER RecordHeader;
    ULONG Reserved;
    ULONGLONG ResetEnd, LoadImageStart, StartImageStart, ExitBootServicesEntry;
    ULONGLONG ExitBootServicesExit;
} FBPT_RECORD, *PFBPT_RECORD;
#pragma pack(pop)
typedef struct _FPDT_TABLE {
    DESCRIPTION_HEADER Header;
} FPDT_TABLE, *PFPDT_TABLE;
typedef enum _FPDT_RECORD_TYPE {
    FpdtTypeBootTablePointer, FpdtTypeS3TablePointer
} FPDT_RECORD_TYPE, *PFPDT_RECORD_TYPE;
#pragma pack(push, 1)
typedef struct _FPDT_RECORD_HEADER {
    USHORT RecordType;
    CHAR RecordLength, Revision;
    ULONG Reserved;
} FPDT_RECORD_HEADER, *PFPDT_RECORD_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _FPDT_RECORD {
    FPDT_RECORD_HEADER RecordHeader;
    union {
        struct {
            PHYSICAL_ADDRESS PhysicalAddress;
        } S3TablePointer;
        struct {
            PHYSICAL_ADDRESS PhysicalAddress;
        } BasicBootPointer;
    } u;
} FPDT_RECORD, *PFPDT_RECORD;
#pragma pack(pop)
typedef enum _ACPI_WPBT_CONTENT_LAYOUT {
    WpbtContentLayoutPE = 1
} ACPI_WPBT_CONTENT_LAYOUT;
typedef enum _ACPI_WPBT_CONTENT_TYPE {
    WpbtContentTypeNative = 1
} ACPI_WPBT_CONTENT_TYPE;
#pragma pack(push, 1)
typedef struct _ACPI_WPBT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG HandoffMemorySize;
    ULONG64 HandoffMemoryLocation;
    UCHAR ContentLayout, ContentType;
    USHORT CommandLineArgumentsLength;
    WCHAR CommandLineArguments[1];
} ACPI_WPBT_TABLE, *PACPI_WPBT_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _TPM20_TABLE {
    DESCRIPTION_HEADER Header;
    union {
        struct {
            UINT32 UseMemoryDescriptors : 1, CmdListCapable : 1, NoDeviceIO : 1, DeviceMemory : 1;
            UINT32 DevMemOnly : 1, Reserved : 27;
        } Flags;
        UINT32 FlagBits;
    } u;
    UINT64 ControlAreaPA;
    UINT32 StartMethod, PlatformParameters[8];
} TPM20_TABLE, *PTPM20_TABLE;
#pragma pack(pop)
typedef enum _TPM20_START_METHOD {
    Tpm20TableStartMethodInvalid, Tpm20TableStartMethodSim, Tpm20TableStartMethodAcpi,
    Tpm20TableStartMethodTz1, Tpm20TableStartMethodTz2, Tpm20TableStartMethodTz3,
    Tpm20TableStartMethodTis13, Tpm20TableStartMethodCR, Tpm20TableStartMethodCRWithAcpi
} TPM20_START_METHOD, *PTPM20_START_METHOD;
#pragma pack(push, 1)
typedef struct _ACPI_PLD_BUFFER {
    UINT32 Revision : 7, IgnoreColor : 1, Color : 24, Width : 16, Height : 16, UserVisible : 1;
    UINT32 Dock : 1, Lid : 1, Panel : 3, VerticalPosition : 2, HorizontalPosition : 2, Shape : 4;
    UINT32 GroupOrientation : 1, GroupToken : 8, GroupPosition : 8, Bay : 1, Ejectable : 1;
    UINT32 EjectionRequired : 1, CabinetNumber : 8, CardCageNumber : 8, Reserved : 14;
} ACPI_PLD_BUFFER, *PACPI_PLD_BUFFER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ACPI_PLD_V2_BUFFER {
    UINT32 Revision : 7, IgnoreColor : 1, Color : 24, Width : 16, Height : 16, UserVisible : 1;
    UINT32 Dock : 1, Lid : 1, Panel : 3, VerticalPosition : 2, HorizontalPosition : 2, Shape : 4;
    UINT32 GroupOrientation : 1, GroupToken : 8, GroupPosition : 8, Bay : 1, Ejectable : 1;
    UINT32 EjectionRequired : 1, CabinetNumber : 8, CardCageNumber : 8, Reference : 1;
    UINT32 Rotation : 4, Order : 5, Reserved : 4, VerticalOffset : 16, HorizontalOffset : 16;
} ACPI_PLD_V2_BUFFER, *PACPI_PLD_V2_BUFFER;
#pragma pack(pop)
enum AcpiPldPanel {
    AcpiPldPanelTop, AcpiPldPanelBottom, AcpiPldPanelLeft, AcpiPldPanelRight, AcpiPldPanelFront,
    AcpiPldPanelBack, AcpiPldPanelUnknown
};
enum AcpiPldVPos {
    AcpiPldVPosUpper, AcpiPldVPosCenter, AcpiPldVPosLower
};
enum AcpiPldHPos {
    AcpiPldHPosLeft, AcpiPldHPosCenter, AcpiPldHPosRight
};
enum AcpiPldShape {
    AcpiPldShapeRound, AcpiPldShapeOval, AcpiPldShapeSquare, AcpiPldShapeVRect,
    AcpiPldShapeHRect, AcpiPldShapeVTrap, AcpiPldShapeHTrap, AcpiPldShapeUnknown,
    AcpiPldShapeChamfered
};
enum AcpiPldRotation {
    AcpiPldRotation0, AcpiPldRotation45, AcpiPldRotation90, AcpiPldRotation135,
    AcpiPldRotation180, AcpiPldRotation225, AcpiPldRotation270, AcpiPldRotation315
};
#pragma pack(push, 1)
typedef struct _NFIT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Reserved;
    UCHAR Structures[1];
} NFIT_TABLE, *PNFIT_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NFIT_STRUCT_HEADER {
    USHORT Type, Length;
} NFIT_STRUCT_HEADER, *PNFIT_STRUCT_HEADER;
#pragma pack(pop)
typedef enum _NFIT_STRUCTURE_TYPE {
    NfitSystemPhysicalAddressRange, NfitNvdimmRegionMapping, NfitInterleave,
    NfitSmbiosManagementInformation, NfitNvdimmControlRegion, NfitNvdimmBlockDataWindowRegion,
    NfitFlushHintAddress, NfitMaximum
} NFIT_STRUCTURE_TYPE, *PNFIT_STRUCTURE_TYPE;
DEFINE_GUID(NFitSpaRangeVolatileMemory, 0x7305944f, 0xfdda, 0x44e3, 0xb1, 0x6c, 0x3f, 0x22, 0xd2,
    0x52, 0xe5, 0xd0);
DEFINE_GUID(NFitSpaRangeByteAddressablePersistentMemory, 0x66f0d379, 0xb4f3, 0x4074, 0xac, 0x43,
    0x0d, 0x33, 0x18, 0xb7, 0x8c, 0xdb);
DEFINE_GUID(NFitSpaRangeNvdimmControlRegion, 0x92f701f6, 0x13b4, 0x405d, 0x91, 0x0b, 0x29, 0x93,
    0x67, 0xe8, 0x23, 0x4c);
DEFINE_GUID(NFitSpaRangeNvdimmBlockDataWindow, 0x91af0530, 0x5d86, 0x470e, 0xa6, 0xb0, 0x0a, 0x2d,
    0xb9, 0x40, 0x82, 0x49);
DEFINE_GUID(NFitSpaRangeVolatileVirtualDisk, 0x77ab535a, 0x45fc, 0x624b, 0x55, 0x60, 0xf7, 0xb2,
    0x81, 0xd1, 0xf9, 0x6e);
DEFINE_GUID(NFitSpaRangeVolatileVirtualCD, 0x3d5abd30, 0x4175, 0x87ce, 0x6d, 0x64, 0xd2, 0xad,
    0xe5, 0x23, 0xc4, 0xbb);
DEFINE_GUID(NFitSpaRangePersistentVirtualDisk, 0x5cea02c9, 0x4d07, 0x69d3, 0x26, 0x9f, 0x44, 0x96,
    0xfb, 0xe0, 0x96, 0xf9);
DEFINE_GUID(NFitSpaRangePersistentVirtualCD, 0x08018188, 0x42cd, 0xbb48, 0x10, 0x0f, 0x53, 0x87,
    0xd5, 0x3d, 0xed, 0x3d);
typedef enum _NFIT_SPA_RANGE_FLAG {
    NfitSpaRangeFlagManagementOnlyControlRegion = 1, NfitSpaRangeFlagProximityDomainValid
} NFIT_SPA_RANGE_FLAG, *PNFIT_SPA_RANGE_FLAG;
typedef enum _NFIT_SPA_RANGE_MEMORY_MAP_ATTRIBUTES {
    NfitSpaRangeAttributeUC = 1, NfitSpaRangeAttributeWC, NfitSpaRangeAttributeWT = 4,
    NfitSpaRangeAttributeWB = 8, NfitSpaRangeAttributeUCE = 16, NfitSpaRangeAttributeWP = 0x1000,
    NfitSpaRangeAttributeRP = 0x2000, NfitSpaRangeAttributeXP = 0x4000,
    NfitSpaRangeAttributeNV = 0x8000, NfitSpaRangeAttributeMoreReliable = 0x10000
} NFIT_SPA_RANGE_MEMORY_MAP_ATTRIBUTES, *PNFIT_SPA_RANGE_MEMORY_MAP_ATTRIBUTES;
#pragma pack(push, 1)
typedef struct _NFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE {
    NFIT_STRUCT_HEADER Header;
    USHORT SPARangeIndex, Flags;
    UCHAR Reserved[4];
    ULONG ProximityDomain;
    GUID AddressRangeType;
    ULONG64 SPARangeBase, SPARangeLength, AddressRangeMappingAttribute;
} NFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE, *PNFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NFIT_DEVICE_HANDLE {
    union {
        struct {
            ULONG DIMMNumber : 4, MemoryChannelNumber : 4, MemoryControllerId : 4, SocketId : 4;
            ULONG NodeControllerId : 12, Reserved : 4;
        } NfitHandle;
        ULONG AsUlong;
    } u;
} NFIT_DEVICE_HANDLE, *PNFIT_DEVICE_HANDLE;
#pragma pack(pop)
typedef enum _NFIT_NVDIMM_STATE_FLAG {
    NfitNvdimmStateFlagSaveFail = 1, NfitNvdimmStateFlagRestoreFail,
    NfitNvdimmStateFlagPlatformFlushFail = 4, NfitNvdimmStateFlagNotArm = 8,
    NfitNvdimmStateFlagHealthEvent = 16, NfitNvdimmStateFlagNotifyEnabled = 32,
    NfitNvdimmStateNoSPAMapping = 0x40
} NFIT_NVDIMM_STATE_FLAG, *PNFIT_NVDIMM_STATE_FLAG;
#pragma pack(push, 1)
typedef struct _NFIT_NVDIMM_REGION_MAPPING {
    NFIT_STRUCT_HEADER Header;
    NFIT_DEVICE_HANDLE NfitHandle;
    USHORT NVDIMMPhysicalId, NVDIMMRegionId, SpaRangeIndex, NVDIMMControlRegionIndex;
    ULONG64 NVDIMMRegionSize, RegionOffset, NVDIMMPhysicalAddrRegionBase;
    USHORT InterleaveIndex, InterleaveWays, NVDIMMStateFlags;
    UCHAR Reserved[2];
} NFIT_NVDIMM_REGION_MAPPING, *PNFIT_NVDIMM_REGION_MAPPING;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NFIT_INTERLEAVE {
    NFIT_STRUCT_HEADER Header;
    USHORT InterleaveIndex;
    UCHAR Reserved[2];
    ULONG LinesDescribed, LineSize, LineOffsets[1];
} NFIT_INTERLEAVE, *PNFIT_INTERLEAVE;
#pragma pack(pop)
typedef struct _NFIT_SMBIOS_MANAGEMENT_INFO {
    NFIT_STRUCT_HEADER Header;
    UCHAR Reserved[4], Data[1];
} NFIT_SMBIOS_MANAGEMENT_INFO, *PNFIT_SMBIOS_MANAGEMENT_INFO;
typedef enum _NFIT_CONTROL_REGION_FLAG {
    NfitControlRegionFlagBufferBlockDataWindow = 1
} NFIT_CONTROL_REGION_FLAG, *PNFIT_CONTROL_REGION_FLAG;
#pragma pack(push, 1)
typedef struct _NFIT_NVDIMM_CONTROL_REGION {
    NFIT_STRUCT_HEADER Header;
    USHORT NvdimmControlRegionIndex, VendorId, DeviceId, RevisionId, SubsystemVendorId;
    USHORT SubsystemDeviceId, SubsystemRevisionId;
    union {
        UCHAR AsUchar;
        struct {
            UCHAR ManufacturingFields : 1, Reserved : 7;
        } u;
    } ValidFields;
    UCHAR ManufacturingLocation, ManufacturingYear, ManufacturingWeek, Reserved[2];
    ULONG SerialNumber;
    USHORT RegionFormatInterfaceCode, BCWCount;
    ULONG64 BCWSize, BCWCommandRegisterOffset, BCWCommandRegisterSize, BCWStatusRegisterOffset;
    ULONG64 BCWStatusRegisterSize;
    USHORT NvdimmControlRegionFlag;
    UCHAR Reserved1[6];
} NFIT_NVDIMM_CONTROL_REGION, *PNFIT_NVDIMM_CONTROL_REGION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NFIT_BLOCK_DATA_WINDOW_REGION {
    NFIT_STRUCT_HEADER Header;
    USHORT NvdimmControlRegionIndex, BlockDataWindowCount;
    ULONG64 BlockDataWindowOffset, BlockDataWindowSize, BlockAccessibleCapacity;
    ULONG64 FirstAccessibleBlockAddress;
} NFIT_BLOCK_DATA_WINDOW_REGION, *PNFIT_BLOCK_DATA_WINDOW_REGION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _NFIT_FLUSH_HINT_ADDRESS {
    NFIT_STRUCT_HEADER Header;
    NFIT_DEVICE_HANDLE NfitHandle;
    USHORT FlushHintAddressCount;
    UCHAR Reserved[6];
    ULONG64 FlushHintAddress[1];
} NFIT_FLUSH_HINT_ADDRESS, *PNFIT_FLUSH_HINT_ADDRESS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _WSMT_PROTECTION_FLAGS {
    ULONG AsUlong;
    struct {
        ULONG FixedCommBuffers : 1, CommBufferNestedPtrProtection : 1;
        ULONG SystemResourceProtection : 1, Reserved : 29;
    };
} WSMT_PROTECTION_FLAGS, *PWSMT_PROTECTION_FLAGS;
#pragma pack(pop)
typedef struct _WSMT {
    DESCRIPTION_HEADER Header;
    WSMT_PROTECTION_FLAGS ProtectionFlags;
} WSMT, *PWSMT;
#pragma pack(push, 1)
typedef union _LPI_STATE_FLAGS {
    struct {
        ULONG Disabled : 1, CounterUnavailable : 1, Reserved : 30;
    };
    ULONG AsUlong;
} LPI_STATE_FLAGS, *PLPI_STATE_FLAGS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _LPI_STATE_DESCRIPTOR {
    ULONG Type, Length;
    USHORT UniqueId;
    UCHAR Reserved[2];
    LPI_STATE_FLAGS Flags;
    GEN_ADDR EntryTrigger;
    ULONG Residency, Latency;
    GEN_ADDR ResidencyCounter;
    ULONGLONG ResidencyCounterFrequency;
} LPI_STATE_DESCRIPTOR, *PLPI_STATE_DESCRIPTOR;
#pragma pack(pop)
typedef struct _LPIT {
    DESCRIPTION_HEADER Header;
    LPI_STATE_DESCRIPTOR LpiStates[1];
} LPIT, *PLPIT;
#endif
