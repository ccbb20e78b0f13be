// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types: what miniports see too: interface types, PCI configuration, resources, part 3.
#ifndef ISRCHECK_NT_TYPES_MP3_H
#define ISRCHECK_NT_TYPES_MP3_H
typedef union _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS {
    struct {
        ULONG ReceiverError : 1, Reserved1 : 5, BadTLP : 1, BadDLLP : 1, ReplayNumRollover : 1,
            Reserved2 : 3, ReplayTimerTimeout : 1, AdvisoryNonFatalError : 1,
            CorrectedInternalError : 1, HeaderLogOverflow : 1, Reserved3 : 16;
    };
    ULONG AsULONG;
} PCI_EXPRESS_CORRECTABLE_ERROR_STATUS, *PPCI_CORRECTABLE_ERROR_STATUS;
typedef union _PCI_EXPRESS_CORRECTABLE_ERROR_MASK {
    struct {
        ULONG ReceiverError : 1, Reserved1 : 5, BadTLP : 1, BadDLLP : 1, ReplayNumRollover : 1,
            Reserved2 : 3, ReplayTimerTimeout : 1, AdvisoryNonFatalError : 1,
            CorrectedInternalError : 1, HeaderLogOverflow : 1, Reserved3 : 16;
    };
    ULONG AsULONG;
} PCI_EXPRESS_CORRECTABLE_ERROR_MASK, *PPCI_CORRECTABLE_ERROR_MASK;
typedef union _PCI_EXPRESS_AER_CAPABILITIES {
    struct {
        ULONG FirstErrorPointer : 5, ECRCGenerationCapable : 1, ECRCGenerationEnable : 1,
            ECRCCheckCapable : 1, ECRCCheckEnable : 1, MultipleHeaderRecordingCapable : 1,
            MultipleHeaderRecordingEnable : 1, TlpPrefixLogPresent : 1, Reserved : 20;
    };
    ULONG AsULONG;
} PCI_EXPRESS_AER_CAPABILITIES, *PPCI_EXPRESS_AER_CAPABILITIES;
typedef union _PCI_EXPRESS_ROOT_ERROR_COMMAND {
    struct {
        ULONG CorrectableErrorReportingEnable : 1, NonFatalErrorReportingEnable : 1,
            FatalErrorReportingEnable : 1, Reserved : 29;
    };
    ULONG AsULONG;
} PCI_EXPRESS_ROOT_ERROR_COMMAND, *PPCI_EXPRESS_ROOT_ERROR_COMMAND;
typedef union _PCI_EXPRESS_ROOT_ERROR_STATUS {
    struct {
        ULONG CorrectableErrorReceived : 1, MultipleCorrectableErrorsReceived : 1,
            UncorrectableErrorReceived : 1, MultipleUncorrectableErrorsReceived : 1,
            FirstUncorrectableFatal : 1, NonFatalErrorMessagesReceived : 1,
            FatalErrorMessagesReceived : 1, Reserved : 20,
            AdvancedErrorInterruptMessageNumber : 5;
    };
    ULONG AsULONG;
} PCI_EXPRESS_ROOT_ERROR_STATUS, *PPCI_EXPRESS_ROOT_ERROR_STATUS;
typedef union _PCI_EXPRESS_ERROR_SOURCE_ID {
    struct {
        USHORT CorrectableSourceIdFun : 3, CorrectableSourceIdDev : 5,
            CorrectableSourceIdBus : 8, UncorrectableSourceIdFun : 3,
            UncorrectableSourceIdDev : 5, UncorrectableSourceIdBus : 8;
    };
    ULONG AsULONG;
} PCI_EXPRESS_ERROR_SOURCE_ID, *PPCI_EXPRESS_ERROR_SOURCE_ID;
typedef union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS {
    struct {
        ULONG TargetAbortOnSplitCompletion : 1, MasterAbortOnSplitCompletion : 1,
            ReceivedTargetAbort : 1, ReceivedMasterAbort : 1, RsvdZ : 1,
            UnexpectedSplitCompletionError : 1, UncorrectableSplitCompletion : 1,
            UncorrectableDataError : 1, UncorrectableAttributeError : 1,
            UncorrectableAddressError : 1, DelayedTransactionDiscardTimerExpired : 1,
            PERRAsserted : 1, SERRAsserted : 1, InternalBridgeError : 1, Reserved : 18;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS, *PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS;
typedef union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK {
    struct {
        ULONG TargetAbortOnSplitCompletion : 1, MasterAbortOnSplitCompletion : 1,
            ReceivedTargetAbort : 1, ReceivedMasterAbort : 1, RsvdZ : 1,
            UnexpectedSplitCompletionError : 1, UncorrectableSplitCompletion : 1,
            UncorrectableDataError : 1, UncorrectableAttributeError : 1,
            UncorrectableAddressError : 1, DelayedTransactionDiscardTimerExpired : 1,
            PERRAsserted : 1, SERRAsserted : 1, InternalBridgeError : 1, Reserved : 18;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK, *PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK;
typedef union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY {
    struct {
        ULONG TargetAbortOnSplitCompletion : 1, MasterAbortOnSplitCompletion : 1,
            ReceivedTargetAbort : 1, ReceivedMasterAbort : 1, RsvdZ : 1,
            UnexpectedSplitCompletionError : 1, UncorrectableSplitCompletion : 1,
            UncorrectableDataError : 1, UncorrectableAttributeError : 1,
            UncorrectableAddressError : 1, DelayedTransactionDiscardTimerExpired : 1,
            PERRAsserted : 1, SERRAsserted : 1, InternalBridgeError : 1, Reserved : 18;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY, *PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY;
typedef union _PCI_EXPRESS_SEC_AER_CAPABILITIES {
    struct { ULONG SecondaryUncorrectableFirstErrorPtr : 5, Reserved : 27; };
    ULONG AsULONG;
} PCI_EXPRESS_SEC_AER_CAPABILITIES, *PPCI_EXPRESS_SEC_AER_CAPABILITIES;
typedef struct _PCI_EXPRESS_AER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS UncorrectableErrorStatus;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK UncorrectableErrorMask;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY UncorrectableErrorSeverity;
    PCI_EXPRESS_CORRECTABLE_ERROR_STATUS CorrectableErrorStatus;
    PCI_EXPRESS_CORRECTABLE_ERROR_MASK CorrectableErrorMask;
    PCI_EXPRESS_AER_CAPABILITIES CapabilitiesAndControl;
    ULONG HeaderLog[4];
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS SecUncorrectableErrorStatus;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK SecUncorrectableErrorMask;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY SecUncorrectableErrorSeverity;
    PCI_EXPRESS_SEC_AER_CAPABILITIES SecCapabilitiesAndControl;
    ULONG SecHeaderLog[4];
} PCI_EXPRESS_AER_CAPABILITY, *PPCI_EXPRESS_AER_CAPABILITY;
typedef struct _PCI_EXPRESS_ROOTPORT_AER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS UncorrectableErrorStatus;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK UncorrectableErrorMask;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY UncorrectableErrorSeverity;
    PCI_EXPRESS_CORRECTABLE_ERROR_STATUS CorrectableErrorStatus;
    PCI_EXPRESS_CORRECTABLE_ERROR_MASK CorrectableErrorMask;
    PCI_EXPRESS_AER_CAPABILITIES CapabilitiesAndControl;
    ULONG HeaderLog[4];
    PCI_EXPRESS_ROOT_ERROR_COMMAND RootErrorCommand;
    PCI_EXPRESS_ROOT_ERROR_STATUS RootErrorStatus;
    PCI_EXPRESS_ERROR_SOURCE_ID ErrorSourceId;
} PCI_EXPRESS_ROOTPORT_AER_CAPABILITY, *PPCI_EXPRESS_ROOTPORT_AER_CAPABILITY;
typedef struct _PCI_EXPRESS_BRIDGE_AER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS UncorrectableErrorStatus;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK UncorrectableErrorMask;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY UncorrectableErrorSeverity;
    PCI_EXPRESS_CORRECTABLE_ERROR_STATUS CorrectableErrorStatus;
    PCI_EXPRESS_CORRECTABLE_ERROR_MASK CorrectableErrorMask;
    PCI_EXPRESS_AER_CAPABILITIES CapabilitiesAndControl;
    ULONG HeaderLog[4];
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS SecUncorrectableErrorStatus;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK SecUncorrectableErrorMask;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY SecUncorrectableErrorSeverity;
    PCI_EXPRESS_SEC_AER_CAPABILITIES SecCapabilitiesAndControl;
    ULONG SecHeaderLog[4];
} PCI_EXPRESS_BRIDGE_AER_CAPABILITY, *PPCI_EXPRESS_BRIDGE_AER_CAPABILITY;
typedef union _PCI_EXPRESS_ACS_CAPABILITY_REGISTER {
    struct {
        USHORT SourceValidation : 1, TranslationBlocking : 1, RequestRedirect : 1,
            CompletionRedirect : 1, UpstreamForwarding : 1, EgressControl : 1,
            DirectTranslation : 1, Reserved : 1, EgressControlVectorSize : 8;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_ACS_CAPABILITY_REGISTER, *PPCI_EXPRESS_ACS_CAPABILITY_REGISTER;
typedef union _PCI_EXPRESS_ACS_CONTROL {
    struct {
        USHORT SourceValidation : 1, TranslationBlocking : 1, RequestRedirect : 1,
            CompletionRedirect : 1, UpstreamForwarding : 1, EgressControl : 1,
            DirectTranslation : 1, Reserved : 9;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_ACS_CONTROL, *PPCI_EXPRESS_ACS_CONTROL;
typedef struct _PCI_EXPRESS_ACS_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_ACS_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_ACS_CONTROL Control;
    ULONG EgressControl[1];
} PCI_EXPRESS_ACS_CAPABILITY, *PPCI_EXPRESS_ACS_CAPABILITY;
typedef union _PCI_EXPRESS_SRIOV_CAPS {
    struct {
        ULONG VFMigrationCapable : 1, Reserved1 : 20, VFMigrationInterruptNumber : 11;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SRIOV_CAPS, *PPCI_EXPRESS_SRIOV_CAPS;
typedef union _PCI_EXPRESS_SRIOV_CONTROL {
    struct {
        USHORT VFEnable : 1, VFMigrationEnable : 1, VFMigrationInterruptEnable : 1,
            VFMemorySpaceEnable : 1, ARICapableHierarchy : 1, Reserved1 : 11;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_SRIOV_CONTROL, *PPCI_EXPRESS_SRIOV_CONTROL;
typedef union _PCI_EXPRESS_SRIOV_STATUS {
    struct { USHORT VFMigrationStatus : 1, Reserved1 : 15; };
    USHORT AsUSHORT;
} PCI_EXPRESS_SRIOV_STATUS, *PPCI_EXPRESS_SRIOV_STATUS;
typedef union _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY {
    struct { ULONG VFMigrationStateBIR : 3, VFMigrationStateOffset : 29; };
    ULONG AsULONG;
} PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY, *PPCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY;
typedef struct _PCI_EXPRESS_SRIOV_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_SRIOV_CAPS SRIOVCapabilities;
    PCI_EXPRESS_SRIOV_CONTROL SRIOVControl;
    PCI_EXPRESS_SRIOV_STATUS SRIOVStatus;
    USHORT InitialVFs, TotalVFs, NumVFs;
    UCHAR FunctionDependencyLink, RsvdP1;
    USHORT FirstVFOffset, VFStride, RsvdP2, VFDeviceId;
    ULONG SupportedPageSizes, SystemPageSize, BaseAddresses[6];
    PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY VFMigrationStateArrayOffset;
} PCI_EXPRESS_SRIOV_CAPABILITY, *PPCI_EXPRESS_SRIOV_CAPABILITY;
typedef ULONG NODE_REQUIREMENT;
typedef struct _INTERFACE {
    USHORT Size, Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
} INTERFACE, *PINTERFACE;
typedef int CM_RESOURCE_TYPE;
typedef enum _CM_SHARE_DISPOSITION {
    CmResourceShareUndetermined, CmResourceShareDeviceExclusive,
    CmResourceShareDriverExclusive, CmResourceShareShared
} CM_SHARE_DISPOSITION;
#pragma pack(push, 1)
typedef struct _CM_MCA_POS_DATA {
    USHORT AdapterId;
    UCHAR PosData1, PosData2, PosData3, PosData4;
} CM_MCA_POS_DATA, *PCM_MCA_POS_DATA;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _EISA_MEMORY_TYPE {
    UCHAR ReadWrite : 1, Cached : 1, Reserved0 : 1, Type : 2, Shared : 1, Reserved1 : 1,
        MoreEntries : 1;
} EISA_MEMORY_TYPE, *PEISA_MEMORY_TYPE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _EISA_MEMORY_CONFIGURATION {
    EISA_MEMORY_TYPE ConfigurationByte;
    UCHAR DataSize;
    USHORT AddressLowWord;
    UCHAR AddressHighByte;
    USHORT MemorySize;
} EISA_MEMORY_CONFIGURATION, *PEISA_MEMORY_CONFIGURATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _EISA_IRQ_DESCRIPTOR {
    UCHAR Interrupt : 4, Reserved : 1, LevelTriggered : 1, Shared : 1, MoreEntries : 1;
} EISA_IRQ_DESCRIPTOR, *PEISA_IRQ_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _EISA_IRQ_CONFIGURATION {
    EISA_IRQ_DESCRIPTOR ConfigurationByte;
    UCHAR Reserved;
} EISA_IRQ_CONFIGURATION, *PEISA_IRQ_CONFIGURATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DMA_CONFIGURATION_BYTE0 {
    UCHAR Channel : 3, Reserved : 3, Shared : 1, MoreEntries : 1;
} DMA_CONFIGURATION_BYTE0;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _DMA_CONFIGURATION_BYTE1 {
    UCHAR Reserved0 : 2, TransferSize : 2, Timing : 2, Reserved1 : 2;
} DMA_CONFIGURATION_BYTE1;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _EISA_DMA_CONFIGURATION {
    DMA_CONFIGURATION_BYTE0 ConfigurationByte0;
    DMA_CONFIGURATION_BYTE1 ConfigurationByte1;
} EISA_DMA_CONFIGURATION, *PEISA_DMA_CONFIGURATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _EISA_PORT_DESCRIPTOR {
    UCHAR NumberPorts : 5, Reserved : 1, Shared : 1, MoreEntries : 1;
} EISA_PORT_DESCRIPTOR, *PEISA_PORT_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _EISA_PORT_CONFIGURATION {
    EISA_PORT_DESCRIPTOR Configuration;
    USHORT PortAddress;
} EISA_PORT_CONFIGURATION, *PEISA_PORT_CONFIGURATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CM_EISA_SLOT_INFORMATION {
    UCHAR ReturnCode, ReturnFlags, MajorRevision, MinorRevision;
    USHORT Checksum;
    UCHAR NumberFunctions, FunctionInformation;
    ULONG CompressedId;
} CM_EISA_SLOT_INFORMATION, *PCM_EISA_SLOT_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CM_EISA_FUNCTION_INFORMATION {
    ULONG CompressedId;
    UCHAR IdSlotFlags1, IdSlotFlags2, MinorRevision, MajorRevision, Selections[26],
        FunctionFlags, TypeString[80];
    EISA_MEMORY_CONFIGURATION EisaMemory[9];
    EISA_IRQ_CONFIGURATION EisaIrq[7];
    EISA_DMA_CONFIGURATION EisaDma[4];
    EISA_PORT_CONFIGURATION EisaPort[20];
    UCHAR InitializationData[60];
} CM_EISA_FUNCTION_INFORMATION, *PCM_EISA_FUNCTION_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CM_PNP_BIOS_DEVICE_NODE {
    USHORT Size;
    UCHAR Node;
    ULONG ProductId;
    UCHAR DeviceType[3];
    USHORT DeviceAttributes;
} CM_PNP_BIOS_DEVICE_NODE, *PCM_PNP_BIOS_DEVICE_NODE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _CM_PNP_BIOS_INSTALLATION_CHECK {
    UCHAR Signature[4], Revision, Length;
    USHORT ControlField;
    UCHAR Checksum;
    ULONG EventFlagAddress;
    USHORT RealModeEntryOffset, RealModeEntrySegment, ProtectedModeEntryOffset;
    ULONG ProtectedModeCodeBaseAddress, OemDeviceId;
    USHORT RealModeDataBaseAddress;
    ULONG ProtectedModeDataBaseAddress;
} CM_PNP_BIOS_INSTALLATION_CHECK, *PCM_PNP_BIOS_INSTALLATION_CHECK;
#pragma pack(pop)
typedef enum _IRQ_DEVICE_POLICY {
    IrqPolicyMachineDefault, IrqPolicyAllCloseProcessors, IrqPolicyOneCloseProcessor,
    IrqPolicyAllProcessorsInMachine, IrqPolicySpecifiedProcessors,
    IrqPolicySpreadMessagesAcrossAllProcessors, IrqPolicyAllProcessorsInMachineWhenSteered
} IRQ_DEVICE_POLICY, *PIRQ_DEVICE_POLICY;
typedef enum _IRQ_PRIORITY {
    IrqPriorityUndefined, IrqPriorityLow, IrqPriorityNormal, IrqPriorityHigh
} IRQ_PRIORITY, *PIRQ_PRIORITY;
typedef enum _IRQ_GROUP_POLICY {
    GroupAffinityAllGroupZero, GroupAffinityDontCare
} IRQ_GROUP_POLICY, *PIRQ_GROUP_POLICY;
typedef struct _IO_RESOURCE_DESCRIPTOR {
    UCHAR Option, Type, ShareDisposition, Spare1;
    USHORT Flags, Spare2;
    union {
        struct {
            ULONG Length, Alignment;
            PHYSICAL_ADDRESS MinimumAddress, MaximumAddress;
        } Port;
        struct {
            ULONG Length, Alignment;
            PHYSICAL_ADDRESS MinimumAddress, MaximumAddress;
        } Memory;
        struct {
            ULONG MinimumVector, MaximumVector;
            IRQ_DEVICE_POLICY AffinityPolicy;
            IRQ_PRIORITY PriorityPolicy;
            KAFFINITY TargetedProcessors;
        } Interrupt;
        struct { ULONG MinimumChannel, MaximumChannel; } Dma;
        struct { ULONG RequestLine, Reserved, Channel, TransferWidth; } DmaV3;
        struct {
            ULONG Length, Alignment;
            PHYSICAL_ADDRESS MinimumAddress, MaximumAddress;
        } Generic;
        struct { ULONG Data[3]; } DevicePrivate;
        struct { ULONG Length, MinBusNumber, MaxBusNumber, Reserved; } BusNumber;
        struct { ULONG Priority, Reserved1, Reserved2; } ConfigData;
        struct {
            ULONG Length40, Alignment40;
            PHYSICAL_ADDRESS MinimumAddress, MaximumAddress;
        } Memory40;
        struct {
            ULONG Length48, Alignment48;
            PHYSICAL_ADDRESS MinimumAddress, MaximumAddress;
        } Memory48;
        struct {
            ULONG Length64, Alignment64;
            PHYSICAL_ADDRESS MinimumAddress, MaximumAddress;
        } Memory64;
        struct {
            UCHAR Class, Type, Reserved1, Reserved2;
            ULONG IdLowPart, IdHighPart;
        } Connection;
    } u;
} IO_RESOURCE_DESCRIPTOR, *PIO_RESOURCE_DESCRIPTOR;
typedef struct _IO_RESOURCE_LIST {
    USHORT Version, Revision;
    ULONG Count;
    IO_RESOURCE_DESCRIPTOR Descriptors[1];
} IO_RESOURCE_LIST, *PIO_RESOURCE_LIST;
typedef struct _IO_RESOURCE_REQUIREMENTS_LIST {
    ULONG ListSize;
    INTERFACE_TYPE InterfaceType;
    ULONG BusNumber, SlotNumber, Reserved[3], AlternativeLists;
    IO_RESOURCE_LIST List[1];
} IO_RESOURCE_REQUIREMENTS_LIST, *PIO_RESOURCE_REQUIREMENTS_LIST;
#endif
