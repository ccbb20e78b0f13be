// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// ACPI tables: types and routines.
#ifndef ISRCHECK_ACPITABL_DECL2_H
#define ISRCHECK_ACPITABL_DECL2_H
#pragma pack(push, 1)
typedef struct _IPPT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Flags, Reserved[3];
} IPPT_TABLE, *PIPPT_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MCFG_TABLE_ENTRY {
    ULONGLONG BaseAddress;
    USHORT SegmentNumber;
    UCHAR StartBusNumber, EndBusNumber;
    ULONG Reserved;
} MCFG_TABLE_ENTRY, *PMCFG_TABLE_ENTRY;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _MCFG_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Reserved[2];
    MCFG_TABLE_ENTRY TableEntry[1];
} MCFG_TABLE, *PMCFG_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _HPET_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG EventTimerBlockId;
    GEN_ADDR Address;
    UCHAR HpetNumber;
    USHORT MinimumPeriodicTickCount;
    UCHAR PageProtection;
} HPET_DESCRIPTION_TABLE, *PHPET_DESCRIPTION_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SFI_TIMER {
    GEN_ADDR Address;
    ULONG FemtosecondsPerTick, Gsi;
} SFI_TIMER, *PSFI_TIMER;
#pragma pack(pop)
typedef struct _SFI_TIMER_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    SFI_TIMER Timers[1];
} SFI_TIMER_DESCRIPTION_TABLE, *PSFI_TIMER_DESCRIPTION_TABLE;
#pragma pack(push, 1)
typedef struct _TCG_DESCRIPTION_TABLE_CLIENT {
    DESCRIPTION_HEADER Header;
    USHORT PlatformClass;
    ULONG LAML;
    PHYSICAL_ADDRESS LASA;
} TCG_DESCRIPTION_TABLE_CLIENT, *PTCG_DESCRIPTION_TABLE_CLIENT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _TCG_DESCRIPTION_TABLE_SERVER {
    DESCRIPTION_HEADER Header;
    USHORT PlatformClass, Reserved1;
    ULONGLONG LAML;
    PHYSICAL_ADDRESS LASA;
    USHORT SpecificationRevision;
    UCHAR DeviceFlags, InterruptFlags, GPE, Reserved2[3];
    ULONG GlobalSystemInterupt;
    GEN_ADDR BaseAddress;
    ULONG Reserved3;
    GEN_ADDR ConfigurationAddress;
    UCHAR PCISegmentGroupNumber, PCIBusNumber, PCIDeviceNumber, PCIFunctionNumber;
} TCG_DESCRIPTION_TABLE_SERVER, *PTCG_DESCRIPTION_TABLE_SERVER;
#pragma pack(pop)
typedef struct _TCG_DESCRIPTION_TABLE {
    union {
        TCG_DESCRIPTION_TABLE_CLIENT ClientTable;
        TCG_DESCRIPTION_TABLE_SERVER ServerTable;
    } u;
} TCG_DESCRIPTION_TABLE, *PTCG_DESCRIPTION_TABLE;
#pragma pack(push, 1)
typedef struct _WAE_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG EmulatedDeviceFlags;
} WAE_DESCRIPTION_TABLE, *PWAE_DESCRIPTION_TABLE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IORT {
    DESCRIPTION_HEADER Header;
    ULONG NodeCount, NodeArrayOffset;
    UCHAR Reserved[4];
} IORT, *PIORT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IORT_NODE_HEADER {
    UCHAR Type;
    USHORT Length;
    UCHAR Revision, Reserved[4];
    ULONG IdMappingCount, IdMappingArrayOffset;
} IORT_NODE_HEADER, *PIORT_NODE_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IORT_IDMAPPING {
    ULONG InputBase, IdCount, OutputBase, OutputNodeOffset;
    union {
        ULONG AsULONG;
        struct {
            ULONG SingleMapping : 1, Reserved : 31;
        };
    } Flags;
} IORT_IDMAPPING, *PIORT_IDMAPPING;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _IORT_SMMUV2_INTERRUPT {
    ULONGLONG AsULONGLONG;
    struct {
        ULONG Gsiv;
        union {
            ULONG AsULONG;
            struct {
                ULONG InterruptFlags : 1, Reserved : 31;
            };
        } Flags;
    };
} IORT_SMMUV2_INTERRUPT, *PIORT_SMMUV2_INTERRUPT;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IORT_SMMUV2_NODE {
    IORT_NODE_HEADER Header;
    ULONGLONG BaseAddress, Span;
    ULONG Model;
    union {
        ULONG AsULONG;
        struct {
            ULONG DvmSupported : 1, CoherentPageTableWalk : 1, Reserved : 30;
        };
    } Flags;
    ULONG GlobalInterruptArrayOffset, ContextInterruptCount, ContextInterruptArrayOffset;
    ULONG PmuInterruptCount, PmuInterruptArrayOffset;
    IORT_SMMUV2_INTERRUPT NSgIrpt, NSgCfgIrpt;
} IORT_SMMUV2_NODE, *PIORT_SMMUV2_NODE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IORT_SMMUV3_NODE {
    IORT_NODE_HEADER Header;
    ULONGLONG BaseAddress;
    union {
        ULONG AsULONG;
        struct {
            ULONG CohaccOverride : 1, HttuOverride : 2, Reserved : 29;
        };
    } Flags;
    UCHAR Reserved[4];
    ULONGLONG VatosAddress;
    ULONG Model, EventGsiv, PriGsiv, GerrGsiv, SyncGsiv;
} IORT_SMMUV3_NODE, *PIORT_SMMUV3_NODE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _IORT_NODE_MEMORY_ATTRIBUTES {
    ULONGLONG AsULONGLONG;
    struct {
        ULONG Cca;
        union {
            UCHAR AsUCHAR;
            struct {
                UCHAR Transient : 1, WriteAllocate : 1, ReadAllocate : 1, Aho : 1, Reserved : 4;
            };
        } Ah;
        UCHAR Reserved[2];
        union {
            UCHAR AsUCHAR;
            struct {
                UCHAR Cpm : 1, Dacs : 1, Reserved : 6;
            };
        } Maf;
    };
} IORT_NODE_MEMORY_ATTRIBUTES, *PIORT_NODE_MEMORY_ATTRIBUTES;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IORT_ITS_GROUP_NODE {
    IORT_NODE_HEADER Header;
    ULONG ItsCount, ItsArray[1];
} IORT_ITS_GROUP_NODE, *PIORT_ITS_GROUP_NODE;
#pragma pack(pop)
typedef struct _IORT_NAMED_COMPONENT_NODE {
    IORT_NODE_HEADER Header;
    UCHAR Reserved[4];
    IORT_NODE_MEMORY_ATTRIBUTES MemoryProperties;
    UCHAR MemoryAccessWidth, DeviceName[1];
} IORT_NAMED_COMPONENT_NODE, *PIORT_NAMED_COMPONENT_NODE;
#pragma pack(push, 1)
typedef struct _IORT_ROOT_COMPLEX_NODE {
    IORT_NODE_HEADER Header;
    IORT_NODE_MEMORY_ATTRIBUTES MemoryProperties;
    ULONG AtsAttribute, PciSegmentNumber;
} IORT_ROOT_COMPLEX_NODE, *PIORT_ROOT_COMPLEX_NODE;
#pragma pack(pop)
typedef struct _DEVICESCOPE {
    UCHAR Type, Length, Reserved[2], EnumerationId, StartBusNumber;
    struct {
        UCHAR Device, Function;
    } PCIPath[1];
} DEVICESCOPE, *PDEVICESCOPE;
#pragma pack(push, 1)
typedef struct _DRHD {
    UCHAR Flags, Reserved;
    USHORT SegmentNumber;
    ULONGLONG BaseAddress;
    DEVICESCOPE DeviceScope[1];
} DRHD, *PDRHD;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _RMRR {
    UCHAR Reserved[2];
    USHORT SegmentNumber;
    ULONGLONG RegionBaseAddress, RegionLimitAddress;
    DEVICESCOPE DeviceScope[1];
} RMRR, *PRMRR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _ATSR {
    UCHAR Flags, Reserved;
    USHORT SegmentNumber;
    DEVICESCOPE DeviceScope[1];
} ATSR, *PATSR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _RHSA {
    USHORT Type, Length;
    ULONG ReservedZ;
    ULONGLONG RegisterBaseAddress;
    ULONG ProximityDomain;
} RHSA, *PRHSA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DMARTABLE {
    USHORT Type, Length;
    union {
        DRHD Drhd;
        RMRR Rmrr;
        ATSR Atsr;
        RHSA Rhsa;
    };
} DMARTABLE, *PDMARTABLE;
#pragma pack(pop)
typedef struct _DMAR {
    DESCRIPTION_HEADER Header;
    UCHAR HostAddressWidth, Flags, Reserved[10];
    DMARTABLE DMARTables[1];
} DMAR, *PDMAR;
#pragma pack(push, 1)
typedef union _DMAR_GCMD_REG {
    ULONG AsULONG;
    struct {
        ULONG Reserved : 23, CompatibilityFormatInterruptEnable : 1;
        ULONG SetInterruptRemappingTablePointer : 1, InterruptRemappingEnable : 1;
        ULONG QueuedInvalidationEnable : 1, WriteBufferFlush : 1, EnableAdvancedFaultLogging : 1;
        ULONG SetFaultLog : 1, SetRootTablePointer : 1, TranslationEnable : 1;
    };
} DMAR_GCMD_REG, *PDMAR_GCMD_REG;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _DMAR_GSTS_REG {
    ULONG AsULONG;
    struct {
        ULONG Reserved : 23, CompatibilityFormatInterruptStatus : 1;
        ULONG SetInterruptRemappingTablePointerStatus : 1, InterruptRemappingEnableStatus : 1;
        ULONG QueuedInvalidationEnableStatus : 1, WriteBufferFlushStatus : 1;
        ULONG EnableAdvancedFaultLoggingStatus : 1, SetFaultLogStatus : 1;
        ULONG SetRootTablePointerStatus : 1, TranslationEnableStatus : 1;
    };
} DMAR_GSTS_REG, *PDMAR_GSTS_REG;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _IVRS_IVINFO {
    UINT32 AsUINT32;
    struct {
        UINT32 EFRSup : 1, ReservedZ0 : 4, GVASize : 3, PASize : 7, VASize : 7, HtAtsResv : 1;
        UINT32 ReservedZ1 : 9;
    };
} IVRS_IVINFO, *PIVRS_IVINFO;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IVRS {
    DESCRIPTION_HEADER Header;
    IVRS_IVINFO IVInfo;
    UINT64 Reserved;
    UINT8 DefinitionBlocks[1];
} IVRS, *PIVRS;
#pragma pack(pop)
typedef enum _IVRS_BLOCK_TYPE {
    IommuDefinitionBlockTypeIvhd = 16, IommuDefinitionBlockType11Ivhd,
    IommuDefinitionBlockTypeIvmdAll = 32, IommuDefinitionBlockTypeIvmdSpecified,
    IommuDefinitionBlockTypeIvmdRange
} IVRS_BLOCK_TYPE;
#pragma pack(push, 1)
typedef struct _IVRS_BLOCK_HEADER {
    UINT8 Type, Flags;
    UINT16 Length;
} IVRS_BLOCK_HEADER, *PIVRS_BLOCK_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IVHD_BLOCK {
    UINT8 Type;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 HtTunEn : 1, PassPW : 1, ResPassPW : 1, Isoc : 1, IotlbSup : 1, ReservedZ0 : 3;
        };
    } Flags;
    UINT16 Length, DeviceId, CapabilityOffset;
    UINT64 IommuBaseAddress;
    UINT16 PciSegment;
    union {
        UINT16 AsUINT16;
        struct {
            UINT16 MsiNum : 5, Reserved1 : 3, UnitId : 5, Reserved2 : 3;
        };
    } IommuInfo;
    UINT32 ReservedZ0;
    union {
        UINT8 DeviceEntries[1];
        struct {
            UINT64 EfrRegisterImage, ReservedZ1;
            UINT8 Type11DeviceEntries[1];
        };
    };
} IVHD_BLOCK, *PIVHD_BLOCK;
#pragma pack(pop)
typedef enum _IVHD_ENTRY_TYPE {
    IvhdEntryTypePad4, IvhdEntryTypeAll, IvhdEntryTypeSelect, IvhdEntryTypeStartRange,
    IvhdEntryTypeEndRange, IvhdEntryTypePad8 = 0x40, IvhdEntryTypeAliasSelect = 0x42,
    IvhdEntryTypeAliasStartRange, IvhdEntryTypeExtendedSelect = 0x46,
    IvhdEntryTypeExtendedStartRange, IvhdEntryTypeSpecialDevice
} IVRS_TABLE_TYPE;
typedef enum _APCI_IVHD_ENTRY_VARIETY {
    IvhdEntryVarietyIoapic = 1, IvhdEntryVarietyHpet
} IVHD_ENTRY_VARIETY;
#pragma pack(push, 1)
typedef struct _IVHD_DEVICE_ENTRY {
    UINT8 Type;
    UINT16 DeviceId;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 INITPass : 1, ExtIntPass : 1, NMIPass : 1, ReservedZ0 : 1, SysMgt : 2;
            UINT8 LINT0Pass : 1, LINT1Pass : 1;
        };
    } DataSetting;
    union {
        UINT32 AsUINT32;
        struct {
            UINT8 Handle;
            UINT16 AliasDeviceId;
            UINT8 Variety;
        };
        struct {
            UINT32 Reserved : 31, AtsDisabled : 1;
        };
    } ExtendedDataSetting;
} IVHD_DEVICE_ENTRY, *PIVHD_DEVICE_ENTRY;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _IVMD_BLOCK {
    UINT8 Type;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 Unity : 1, IR : 1, IW : 1, ExclusionRange : 1, ReservedZ0 : 4;
        };
    } Flags;
    UINT16 Length;
    union {
        UINT16 DeviceId, StartDeviceId;
    } u1;
    union {
        UINT16 AuxiliaryData, EndDeviceId;
    } u2;
    UINT64 ReservedZ0, StartAddress, MemoryBlockLength;
} IVMD_BLOCK, *PIVMD_BLOCK;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SDEV_ENTRY_HEADER {
    UCHAR Type, Flags;
    USHORT Length;
} SDEV_ENTRY_HEADER, *PSDEV_ENTRY_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SDEV_SECURE_PCI_INFO_ENTRY {
    SDEV_ENTRY_HEADER Header;
    USHORT PciSegmentNumber, StartBusNumber, PciPathOffset, PciPathLength, VendorInfoOffset;
    USHORT VendorInfoLength;
} SDEV_SECURE_PCI_INFO_ENTRY, *PSDEV_SECURE_PCI_INFO_ENTRY;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SDEV_SECURE_ACPI_INFO_ENTRY {
    SDEV_ENTRY_HEADER Header;
    USHORT IdentifierOffset, IdentifierLength, VendorInfoOffset, VendorInfoLength;
} SDEV_SECURE_ACPI_INFO_ENTRY, *PSDEV_SECURE_ACPI_INFO_ENTRY;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _SDEV {
    DESCRIPTION_HEADER Header;
    ULONG SDEVTables[1];
} SDEV, *PSDEV;
#pragma pack(pop)
typedef struct _CSRT_TABLE_HEADER {
    DESCRIPTION_HEADER Header;
} CSRT_TABLE_HEADER, *PCSRT_TABLE_HEADER;
#pragma pack(push, 1)
typedef struct _CSRT_RESOURCE_GROUP_HEADER {
    UINT32 Length, VendorId, SubvendorId;
    UINT16 DeviceId, SubdeviceId, Revision, Instance;
    UINT32 SharedInfoLength;
} CSRT_RESOURCE_GROUP_HEADER, *PCSRT_RESOURCE_GROUP_HEADER;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CSRT_RESOURCE_DESCRIPTOR_HEADER {
    UINT32 Length;
    UINT16 Type, Subtype;
    UINT32 Uid;
} CSRT_RESOURCE_DESCRIPTOR_HEADER, *PCSRT_RESOURCE_DESCRIPTOR_HEADER;
#pragma pack(pop)
typedef struct _PCC_SUBSPACE_HEADER {
    UCHAR Type, Length;
} PCC_SUBSPACE_HEADER, *PPCC_SUBSPACE_HEADER;
#pragma pack(push, 1)
typedef struct _PCC_GENERIC_SUBSPACE {
    PCC_SUBSPACE_HEADER Header;
    USHORT Reserved1;
    ULONG Reserved2;
    PHYSICAL_ADDRESS BaseAddress;
    ULONGLONG Length;
    GEN_ADDR DoorbellRegister;
    ULONGLONG DoorbellPreserve, DoorbellWrite;
    ULONG NominalLatency, MaximumPeriodicAccessRate;
    USHORT MinimumRequestTurnaroundTime;
} PCC_GENERIC_SUBSPACE, *PPCC_GENERIC_SUBSPACE;
#pragma pack(pop)
#endif
