// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types: what miniports see too: interface types, PCI configuration, resources, part 1.
#ifndef ISRCHECK_NT_TYPES_MP1_H
#define ISRCHECK_NT_TYPES_MP1_H
#ifdef _WIN64
typedef const __unaligned WCHAR *LPCUWCHAR;
#else
typedef const WCHAR *LPCUWCHAR;
#endif
#ifdef _WIN64
typedef const __unaligned WCHAR *PCUWCHAR;
#else
typedef const WCHAR *PCUWCHAR;
#endif
#ifdef _WIN64
typedef __unaligned UCSCHAR *PUUCSSTR;
#else
typedef UCSCHAR *PUUCSSTR;
#endif
#ifdef _WIN64
typedef const __unaligned UCSCHAR *PCUUCSSTR;
#else
typedef const UCSCHAR *PCUUCSSTR;
#endif
#ifdef _WIN64
typedef __unaligned UCSCHAR *PUUCSCHAR;
#else
typedef UCSCHAR *PUUCSCHAR;
#endif
#ifdef _WIN64
typedef const __unaligned UCSCHAR *PCUUCSCHAR;
#else
typedef const UCSCHAR *PCUUCSCHAR;
#endif
typedef PCSTR *PZPCSTR;
typedef const PCSTR *PCZPCSTR;
typedef unsigned char TUCHAR;
typedef unsigned char *PTUCHAR;
typedef LPSTR PUTSTR;
typedef LPSTR LPUTSTR;
typedef LPCSTR PCUTSTR;
typedef LPCSTR LPCUTSTR;
typedef PZZSTR PUZZTSTR;
typedef PCZZSTR PCUZZTSTR;
typedef PZPSTR PZPTSTR;
typedef PNZCH PUNZTCH;
typedef PCNZCH PCUNZTCH;
typedef const UQUAD *PCUQUAD;
typedef UCHAR KIRQL;
typedef KIRQL *PKIRQL;
typedef enum _LOGICAL_PROCESSOR_RELATIONSHIP {
    RelationProcessorCore, RelationNumaNode, RelationCache, RelationProcessorPackage,
    RelationGroup, RelationAll = 0xffff
} LOGICAL_PROCESSOR_RELATIONSHIP;
typedef enum _PROCESSOR_CACHE_TYPE {
    CacheUnified, CacheInstruction, CacheData, CacheTrace
} PROCESSOR_CACHE_TYPE;
typedef struct _CACHE_DESCRIPTOR {
    UCHAR Level, Associativity;
    USHORT LineSize;
    ULONG Size;
    PROCESSOR_CACHE_TYPE Type;
} CACHE_DESCRIPTOR, *PCACHE_DESCRIPTOR;
typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION {
    ULONG_PTR ProcessorMask;
    LOGICAL_PROCESSOR_RELATIONSHIP Relationship;
    union {
        struct { UCHAR Flags; } ProcessorCore;
        struct { ULONG NodeNumber; } NumaNode;
        CACHE_DESCRIPTOR Cache;
        ULONGLONG Reserved[2];
    };
} SYSTEM_LOGICAL_PROCESSOR_INFORMATION, *PSYSTEM_LOGICAL_PROCESSOR_INFORMATION;
typedef struct _PROCESSOR_RELATIONSHIP {
    UCHAR Flags, EfficiencyClass, Reserved[20];
    USHORT GroupCount;
    GROUP_AFFINITY GroupMask[1];
} PROCESSOR_RELATIONSHIP, *PPROCESSOR_RELATIONSHIP;
typedef struct _NUMA_NODE_RELATIONSHIP {
    ULONG NodeNumber;
    UCHAR Reserved[20];
    GROUP_AFFINITY GroupMask;
} NUMA_NODE_RELATIONSHIP, *PNUMA_NODE_RELATIONSHIP;
typedef struct _CACHE_RELATIONSHIP {
    UCHAR Level, Associativity;
    USHORT LineSize;
    ULONG CacheSize;
    PROCESSOR_CACHE_TYPE Type;
    UCHAR Reserved[20];
    GROUP_AFFINITY GroupMask;
} CACHE_RELATIONSHIP, *PCACHE_RELATIONSHIP;
typedef struct _PROCESSOR_GROUP_INFO {
    UCHAR MaximumProcessorCount, ActiveProcessorCount, Reserved[38];
    KAFFINITY ActiveProcessorMask;
} PROCESSOR_GROUP_INFO, *PPROCESSOR_GROUP_INFO;
typedef struct _GROUP_RELATIONSHIP {
    USHORT MaximumGroupCount, ActiveGroupCount;
    UCHAR Reserved[20];
    PROCESSOR_GROUP_INFO GroupInfo[1];
} GROUP_RELATIONSHIP, *PGROUP_RELATIONSHIP;
typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {
    LOGICAL_PROCESSOR_RELATIONSHIP Relationship;
    ULONG Size;
    union {
        PROCESSOR_RELATIONSHIP Processor;
        NUMA_NODE_RELATIONSHIP NumaNode;
        CACHE_RELATIONSHIP Cache;
        GROUP_RELATIONSHIP Group;
    };
} SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX, *PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;
typedef enum _CPU_SET_INFORMATION_TYPE {
    CpuSetInformation
} CPU_SET_INFORMATION_TYPE, *PCPU_SET_INFORMATION_TYPE;
typedef struct _SYSTEM_CPU_SET_INFORMATION {
    ULONG Size;
    CPU_SET_INFORMATION_TYPE Type;
    union {
        struct {
            ULONG Id;
            USHORT Group;
            UCHAR LogicalProcessorIndex, CoreIndex, LastLevelCacheIndex, NumaNodeIndex,
                EfficiencyClass;
            union {
                UCHAR AllFlags;
                struct {
                    UCHAR Parked : 1, Allocated : 1, AllocatedToTargetProcess : 1, RealTime : 1,
                        ReservedFlags : 4;
                };
            };
            ULONG Reserved;
            ULONG64 AllocationTag;
        } CpuSet;
    };
} SYSTEM_CPU_SET_INFORMATION, *PSYSTEM_CPU_SET_INFORMATION;
typedef enum _INTERFACE_TYPE {
    InterfaceTypeUndefined = -1, Internal, Isa, Eisa, MicroChannel, TurboChannel, PCIBus,
    VMEBus, NuBus, PCMCIABus, CBus, MPIBus, MPSABus, ProcessorInternal, InternalPowerBus,
    PNPISABus, PNPBus, Vmcs, ACPIBus, MaximumInterfaceType
} INTERFACE_TYPE, *PINTERFACE_TYPE;
typedef enum _DMA_WIDTH {
    Width8Bits, Width16Bits, Width32Bits, Width64Bits, WidthNoWrap, MaximumDmaWidth
} DMA_WIDTH, *PDMA_WIDTH;
typedef enum _DMA_SPEED {
    Compatible, TypeA, TypeB, TypeC, TypeF, MaximumDmaSpeed
} DMA_SPEED, *PDMA_SPEED;
typedef void (*PINTERFACE_REFERENCE)(PVOID);
typedef void (*PINTERFACE_DEREFERENCE)(PVOID);
typedef enum _BUS_DATA_TYPE {
    ConfigurationSpaceUndefined = -1, Cmos, EisaConfiguration, Pos, CbusConfiguration,
    PCIConfiguration, VMEConfiguration, NuBusConfiguration, PCMCIAConfiguration,
    MPIConfiguration, MPSAConfiguration, PNPISAConfiguration, SgiInternalConfiguration,
    MaximumBusDataType
} BUS_DATA_TYPE, *PBUS_DATA_TYPE;
typedef enum _KINTERRUPT_MODE { LevelSensitive, Latched } KINTERRUPT_MODE;
typedef enum _KINTERRUPT_POLARITY {
    InterruptPolarityUnknown, InterruptActiveHigh, InterruptRisingEdge = 1,
    InterruptActiveLow, InterruptFallingEdge = 2, InterruptActiveBoth,
    InterruptActiveBothTriggerLow = 3, InterruptActiveBothTriggerHigh
} KINTERRUPT_POLARITY, *PKINTERRUPT_POLARITY;
typedef enum _MEMORY_CACHING_TYPE_ORIG { MmFrameBufferCached = 2 } MEMORY_CACHING_TYPE_ORIG;
typedef enum _MEMORY_CACHING_TYPE {
    MmNonCached, MmCached, MmWriteCombined, MmHardwareCoherentCached, MmNonCachedUnordered,
    MmUSWCCached, MmMaximumCacheType, MmNotMapped = -1
} MEMORY_CACHING_TYPE;
typedef struct _PCI_SLOT_NUMBER {
    union {
        struct { ULONG DeviceNumber : 5, FunctionNumber : 3, Reserved : 24; } bits;
        ULONG AsULONG;
    } u;
} PCI_SLOT_NUMBER, *PPCI_SLOT_NUMBER;
typedef struct _PCI_COMMON_HEADER {
    USHORT VendorID, DeviceID, Command, Status;
    UCHAR RevisionID, ProgIf, SubClass, BaseClass, CacheLineSize, LatencyTimer, HeaderType, BIST;
    union {
        struct _PCI_HEADER_TYPE_0 {
            ULONG BaseAddresses[6], CIS;
            USHORT SubVendorID, SubSystemID;
            ULONG ROMBaseAddress;
            UCHAR CapabilitiesPtr, Reserved1[3];
            ULONG Reserved2;
            UCHAR InterruptLine, InterruptPin, MinimumGrant, MaximumLatency;
        } type0;
        struct _PCI_HEADER_TYPE_1 {
            ULONG BaseAddresses[2];
            UCHAR PrimaryBus, SecondaryBus, SubordinateBus, SecondaryLatency, IOBase, IOLimit;
            USHORT SecondaryStatus, MemoryBase, MemoryLimit, PrefetchBase, PrefetchLimit;
            ULONG PrefetchBaseUpper32, PrefetchLimitUpper32;
            USHORT IOBaseUpper16, IOLimitUpper16;
            UCHAR CapabilitiesPtr, Reserved1[3];
            ULONG ROMBaseAddress;
            UCHAR InterruptLine, InterruptPin;
            USHORT BridgeControl;
        } type1;
        struct _PCI_HEADER_TYPE_2 {
            ULONG SocketRegistersBaseAddress;
            UCHAR CapabilitiesPtr, Reserved;
            USHORT SecondaryStatus;
            UCHAR PrimaryBus, SecondaryBus, SubordinateBus, SecondaryLatency;
            struct { ULONG Base, Limit; } Range[4];
            UCHAR InterruptLine, InterruptPin;
            USHORT BridgeControl;
        } type2;
    } u;
} PCI_COMMON_HEADER, *PPCI_COMMON_HEADER;
typedef struct _PCI_COMMON_CONFIG {
    struct {
        USHORT VendorID, DeviceID, Command, Status;
        UCHAR RevisionID, ProgIf, SubClass, BaseClass, CacheLineSize, LatencyTimer, HeaderType,
            BIST;
        union {
            struct {
                ULONG BaseAddresses[6], CIS;
                USHORT SubVendorID, SubSystemID;
                ULONG ROMBaseAddress;
                UCHAR CapabilitiesPtr, Reserved1[3];
                ULONG Reserved2;
                UCHAR InterruptLine, InterruptPin, MinimumGrant, MaximumLatency;
            } type0;
            struct {
                ULONG BaseAddresses[2];
                UCHAR PrimaryBus, SecondaryBus, SubordinateBus, SecondaryLatency, IOBase, IOLimit;
                USHORT SecondaryStatus, MemoryBase, MemoryLimit, PrefetchBase, PrefetchLimit;
                ULONG PrefetchBaseUpper32, PrefetchLimitUpper32;
                USHORT IOBaseUpper16, IOLimitUpper16;
                UCHAR CapabilitiesPtr, Reserved1[3];
                ULONG ROMBaseAddress;
                UCHAR InterruptLine, InterruptPin;
                USHORT BridgeControl;
            } type1;
            struct {
                ULONG SocketRegistersBaseAddress;
                UCHAR CapabilitiesPtr, Reserved;
                USHORT SecondaryStatus;
                UCHAR PrimaryBus, SecondaryBus, SubordinateBus, SecondaryLatency;
                struct { ULONG Base, Limit; } Range[4];
                UCHAR InterruptLine, InterruptPin;
                USHORT BridgeControl;
            } type2;
        } u;
    };
    UCHAR DeviceSpecific[192];
} PCI_COMMON_CONFIG, *PPCI_COMMON_CONFIG;
typedef struct _PCI_CAPABILITIES_HEADER {
    UCHAR CapabilityID, Next;
} PCI_CAPABILITIES_HEADER, *PPCI_CAPABILITIES_HEADER;
typedef struct _PCI_PMC {
    UCHAR Version : 3, PMEClock : 1, Rsvd1 : 1, DeviceSpecificInitialization : 1, Rsvd2 : 2;
    struct _PM_SUPPORT {
        UCHAR Rsvd2 : 1, D1 : 1, D2 : 1, PMED0 : 1, PMED1 : 1, PMED2 : 1, PMED3Hot : 1,
            PMED3Cold : 1;
    } Support;
} PCI_PMC, *PPCI_PMC;
typedef struct _PCI_PMCSR {
    USHORT PowerState : 2, Rsvd1 : 1, NoSoftReset : 1, Rsvd2 : 4, PMEEnable : 1, DataSelect : 4,
        DataScale : 2, PMEStatus : 1;
} PCI_PMCSR, *PPCI_PMCSR;
typedef struct _PCI_PMCSR_BSE {
    UCHAR Rsvd1 : 6, D3HotSupportsStopClock : 1, BusPowerClockControlEnabled : 1;
} PCI_PMCSR_BSE, *PPCI_PMCSR_BSE;
typedef struct _PCI_PM_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    union { PCI_PMC Capabilities; USHORT AsUSHORT; } PMC;
    union { PCI_PMCSR ControlStatus; USHORT AsUSHORT; } PMCSR;
    union { PCI_PMCSR_BSE BridgeSupport; UCHAR AsUCHAR; } PMCSR_BSE;
    UCHAR Data;
} PCI_PM_CAPABILITY, *PPCI_PM_CAPABILITY;
typedef struct _PCI_AGP_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    USHORT Minor : 4, Major : 4, Rsvd1 : 8;
    struct _PCI_AGP_STATUS {
        ULONG Rate : 3, Agp3Mode : 1, FastWrite : 1, FourGB : 1, HostTransDisable : 1,
            Gart64 : 1, ITA_Coherent : 1, SideBandAddressing : 1, CalibrationCycle : 3,
            AsyncRequestSize : 3, Rsvd1 : 1, Isoch : 1, Rsvd2 : 6, RequestQueueDepthMaximum : 8;
    } AGPStatus;
    struct _PCI_AGP_COMMAND {
        ULONG Rate : 3, Rsvd1 : 1, FastWriteEnable : 1, FourGBEnable : 1, Rsvd2 : 1, Gart64 : 1,
            AGPEnable : 1, SBAEnable : 1, CalibrationCycle : 3, AsyncReqSize : 3, Rsvd3 : 8,
            RequestQueueDepth : 8;
    } AGPCommand;
} PCI_AGP_CAPABILITY, *PPCI_AGP_CAPABILITY;
typedef enum _EXTENDED_AGP_REGISTER {
    IsochStatus, AgpControl, ApertureSize, AperturePageSize, GartLow, GartHigh, IsochCommand
} EXTENDED_AGP_REGISTER, *PEXTENDED_AGP_REGISTER;
typedef struct _PCI_AGP_ISOCH_STATUS {
    ULONG ErrorCode : 2, Rsvd1 : 1, Isoch_L : 3, Isoch_Y : 2, Isoch_N : 8, Rsvd2 : 16;
} PCI_AGP_ISOCH_STATUS, *PPCI_AGP_ISOCH_STATUS;
typedef struct _PCI_AGP_CONTROL {
    ULONG Rsvd1 : 7, GTLB_Enable : 1, AP_Enable : 1, CAL_Disable : 1, Rsvd2 : 22;
} PCI_AGP_CONTROL, *PPCI_AGP_CONTROL;
typedef struct _PCI_AGP_APERTURE_PAGE_SIZE {
    USHORT PageSizeMask : 11, Rsvd1 : 1, PageSizeSelect : 4;
} PCI_AGP_APERTURE_PAGE_SIZE, *PPCI_AGP_APERTURE_PAGE_SIZE;
typedef struct _PCI_AGP_ISOCH_COMMAND {
    USHORT Rsvd1 : 6, Isoch_Y : 2, Isoch_N : 8;
} PCI_AGP_ISOCH_COMMAND, *PPCI_AGP_ISOCH_COMMAND;
typedef struct PCI_AGP_EXTENDED_CAPABILITY {
    PCI_AGP_ISOCH_STATUS IsochStatus;
    PCI_AGP_CONTROL AgpControl;
    USHORT ApertureSize;
    PCI_AGP_APERTURE_PAGE_SIZE AperturePageSize;
    ULONG GartLow, GartHigh;
    PCI_AGP_ISOCH_COMMAND IsochCommand;
} PCI_AGP_EXTENDED_CAPABILITY, *PPCI_AGP_EXTENDED_CAPABILITY;
typedef struct {
    PCI_CAPABILITIES_HEADER Header;
    union {
        struct {
            USHORT DataParityErrorRecoveryEnable : 1, EnableRelaxedOrdering : 1,
                MaxMemoryReadByteCount : 2, MaxOutstandingSplitTransactions : 3, Reserved : 9;
        } bits;
        USHORT AsUSHORT;
    } Command;
    union {
        struct {
            ULONG FunctionNumber : 3, DeviceNumber : 5, BusNumber : 8, Device64Bit : 1,
                Capable133MHz : 1, SplitCompletionDiscarded : 1, UnexpectedSplitCompletion : 1,
                DeviceComplexity : 1, DesignedMaxMemoryReadByteCount : 2,
                DesignedMaxOutstandingSplitTransactions : 3, DesignedMaxCumulativeReadSize : 3,
                ReceivedSplitCompletionErrorMessage : 1, CapablePCIX266 : 1, CapablePCIX533 : 1;
        } bits;
        ULONG AsULONG;
    } Status;
} PCI_X_CAPABILITY, *PPCI_X_CAPABILITY;
typedef struct _PCIX_BRIDGE_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    union {
        struct {
            USHORT Bus64Bit : 1, Bus133MHzCapable : 1, SplitCompletionDiscarded : 1,
                UnexpectedSplitCompletion : 1, SplitCompletionOverrun : 1,
                SplitRequestDelayed : 1, BusModeFrequency : 4, Rsvd : 2, Version : 2,
                Bus266MHzCapable : 1, Bus533MHzCapable : 1;
        };
        USHORT AsUSHORT;
    } SecondaryStatus;
    union {
        struct {
            ULONG FunctionNumber : 3, DeviceNumber : 5, BusNumber : 8, Device64Bit : 1,
                Device133MHzCapable : 1, SplitCompletionDiscarded : 1,
                UnexpectedSplitCompletion : 1, SplitCompletionOverrun : 1,
                SplitRequestDelayed : 1, Rsvd : 7, DIMCapable : 1, Device266MHzCapable : 1,
                Device533MHzCapable : 1;
        };
        ULONG AsULONG;
    } BridgeStatus;
    USHORT UpstreamSplitTransactionCapacity, UpstreamSplitTransactionLimit,
        DownstreamSplitTransactionCapacity, DownstreamSplitTransactionLimit;
    union {
        struct {
            ULONG SelectSecondaryRegisters : 1, ErrorPresentInOtherBank : 1,
                AdditionalCorrectableError : 1, AdditionalUncorrectableError : 1, ErrorPhase : 3,
                ErrorCorrected : 1, Syndrome : 8, ErrorFirstCommand : 4, ErrorSecondCommand : 4,
                ErrorUpperAttributes : 4, ControlUpdateEnable : 1, Rsvd : 1,
                DisableSingleBitCorrection : 1, EccMode : 1;
        };
        ULONG AsULONG;
    } EccControlStatus;
    ULONG EccFirstAddress, EccSecondAddress, EccAttribute;
} PCIX_BRIDGE_CAPABILITY, *PPCIX_BRIDGE_CAPABILITY;
typedef struct _PCI_SUBSYSTEM_IDS_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    USHORT Reserved, SubVendorID, SubSystemID;
} PCI_SUBSYSTEM_IDS_CAPABILITY, *PPCI_SUBSYSTEM_IDS_CAPABILITY;
typedef struct _PCI_ADVANCED_FEATURES_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    UCHAR Length;
    union {
        struct {
            UCHAR FunctionLevelResetSupported : 1, TransactionsPendingSupported : 1, Rsvd : 6;
        };
        UCHAR AsUCHAR;
    } Capabilities;
    union {
        struct { UCHAR InitiateFunctionLevelReset : 1, Rsvd : 7; };
        UCHAR AsUCHAR;
    } Control;
    union {
        struct { UCHAR TransactionsPending : 1, Rsvd : 7; };
        UCHAR AsUCHAR;
    } Status;
} PCI_ADVANCED_FEATURES_CAPABILITY, *PPCI_ADVANCED_FEATURES_CAPABILITY;
typedef struct _PCI_ROOT_BUS_OSC_SUPPORT_FIELD {
    union {
        struct {
            ULONG ExtendedConfigOpRegions : 1, ActiveStatePowerManagement : 1,
                ClockPowerManagement : 1, SegmentGroups : 1, MessageSignaledInterrupts : 1,
                OptimizedBufferFlushAndFill : 1, AspmOptionality : 1, Reserved : 25;
        };
        ULONG AsULONG;
    } u;
} PCI_ROOT_BUS_OSC_SUPPORT_FIELD, *PPCI_ROOT_BUS_OSC_SUPPORT_FIELD;
#endif
