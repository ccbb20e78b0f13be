// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types: what miniports see too: interface types, PCI configuration, resources, part 2.
#ifndef ISRCHECK_NT_TYPES_MP2_H
#define ISRCHECK_NT_TYPES_MP2_H
typedef struct _PCI_ROOT_BUS_OSC_CONTROL_FIELD {
    union {
        struct {
            ULONG ExpressNativeHotPlug : 1, ShpcNativeHotPlug : 1, ExpressNativePME : 1,
                ExpressAdvancedErrorReporting : 1, ExpressCapabilityStructure : 1,
                LatencyToleranceReporting : 1, Reserved : 26;
        };
        ULONG AsULONG;
    } u;
} PCI_ROOT_BUS_OSC_CONTROL_FIELD, *PPCI_ROOT_BUS_OSC_CONTROL_FIELD;
typedef struct _PCI_FIRMWARE_BUS_CAPS {
    USHORT Type, Length;
    struct {
        UCHAR SixtyFourBitDevice : 1, PciXMode1EccCapable : 1, DeviceIdMessagingCapable : 1,
            ObffWakeSignalCapable : 1, Reserved1 : 4;
    };
    UCHAR CurrentSpeedAndMode, SupportedSpeedsAndModesLowByte, SupportedSpeedsAndModesHighByte,
        Voltage, Reserved2[7];
} PCI_FIRMWARE_BUS_CAPS, *PPCI_FIRMWARE_BUS_CAPS;
typedef struct _PCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER {
    USHORT Version, Status;
    ULONG Length;
    PCI_FIRMWARE_BUS_CAPS Caps;
} PCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER, *PPCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER;
typedef enum _PCI_HARDWARE_INTERFACE {
    PciConventional, PciXMode1, PciXMode2, PciExpress
} PCI_HARDWARE_INTERFACE, *PPCI_HARDWARE_INTERFACE;
typedef enum { BusWidth32Bits, BusWidth64Bits } PCI_BUS_WIDTH;
typedef struct _PCI_ROOT_BUS_HARDWARE_CAPABILITY {
    PCI_HARDWARE_INTERFACE SecondaryInterface;
    struct {
        BOOLEAN BusCapabilitiesFound;
        ULONG CurrentSpeedAndMode, SupportedSpeedsAndModes;
        BOOLEAN DeviceIDMessagingCapable;
        PCI_BUS_WIDTH SecondaryBusWidth;
    };
    PCI_ROOT_BUS_OSC_SUPPORT_FIELD OscFeatureSupport;
    PCI_ROOT_BUS_OSC_CONTROL_FIELD OscControlRequest, OscControlGranted;
} PCI_ROOT_BUS_HARDWARE_CAPABILITY, *PPCI_ROOT_BUS_HARDWARE_CAPABILITY;
typedef union _PCI_EXPRESS_CAPABILITIES_REGISTER {
    struct {
        USHORT CapabilityVersion : 4, DeviceType : 4, SlotImplemented : 1,
            InterruptMessageNumber : 5, Rsvd : 2;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_CAPABILITIES_REGISTER, *PPCI_EXPRESS_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER {
    struct {
        ULONG MaxPayloadSizeSupported : 3, PhantomFunctionsSupported : 2,
            ExtendedTagSupported : 1, L0sAcceptableLatency : 3, L1AcceptableLatency : 3,
            Undefined : 3, RoleBasedErrorReporting : 1, Rsvd1 : 2, CapturedSlotPowerLimit : 8,
            CapturedSlotPowerLimitScale : 2, FunctionLevelResetCapability : 1, Rsvd2 : 3;
    };
    ULONG AsULONG;
} PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER, *PPCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_CONTROL_REGISTER {
    struct {
        USHORT CorrectableErrorEnable : 1, NonFatalErrorEnable : 1, FatalErrorEnable : 1,
            UnsupportedRequestErrorEnable : 1, EnableRelaxedOrder : 1, MaxPayloadSize : 3,
            ExtendedTagEnable : 1, PhantomFunctionsEnable : 1, AuxPowerEnable : 1,
            NoSnoopEnable : 1, MaxReadRequestSize : 3, BridgeConfigRetryEnable : 1;
    };
    struct { USHORT : 15, InitiateFunctionLevelReset : 1; };
    USHORT AsUSHORT;
} PCI_EXPRESS_DEVICE_CONTROL_REGISTER, *PPCI_EXPRESS_DEVICE_CONTROL_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_STATUS_REGISTER {
    struct {
        USHORT CorrectableErrorDetected : 1, NonFatalErrorDetected : 1, FatalErrorDetected : 1,
            UnsupportedRequestDetected : 1, AuxPowerDetected : 1, TransactionsPending : 1,
            Rsvd : 10;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_DEVICE_STATUS_REGISTER, *PPCI_EXPRESS_DEVICE_STATUS_REGISTER;
typedef union _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER {
    struct {
        ULONG MaximumLinkSpeed : 4, MaximumLinkWidth : 6, ActiveStatePMSupport : 2,
            L0sExitLatency : 3, L1ExitLatency : 3, ClockPowerManagement : 1,
            SurpriseDownErrorReportingCapable : 1, DataLinkLayerActiveReportingCapable : 1,
            LinkBandwidthNotificationCapability : 1, AspmOptionalityCompliance : 1, Rsvd : 1,
            PortNumber : 8;
    };
    ULONG AsULONG;
} PCI_EXPRESS_LINK_CAPABILITIES_REGISTER, *PPCI_EXPRESS_LINK_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_LINK_CONTROL_REGISTER {
    struct {
        USHORT ActiveStatePMControl : 2, Rsvd1 : 1, ReadCompletionBoundary : 1, LinkDisable : 1,
            RetrainLink : 1, CommonClockConfig : 1, ExtendedSynch : 1,
            EnableClockPowerManagement : 1, Rsvd2 : 7;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_LINK_CONTROL_REGISTER, *PPCI_EXPRESS_LINK_CONTROL_REGISTER;
typedef union _PCI_EXPRESS_LINK_STATUS_REGISTER {
    struct {
        USHORT LinkSpeed : 4, LinkWidth : 6, Undefined : 1, LinkTraining : 1,
            SlotClockConfig : 1, DataLinkLayerActive : 1, Rsvd : 2;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_LINK_STATUS_REGISTER, *PPCI_EXPRESS_LINK_STATUS_REGISTER;
typedef union _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER {
    struct {
        ULONG AttentionButtonPresent : 1, PowerControllerPresent : 1, MRLSensorPresent : 1,
            AttentionIndicatorPresent : 1, PowerIndicatorPresent : 1, HotPlugSurprise : 1,
            HotPlugCapable : 1, SlotPowerLimit : 8, SlotPowerLimitScale : 2,
            ElectromechanicalLockPresent : 1, NoCommandCompletedSupport : 1,
            PhysicalSlotNumber : 13;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER, *PPCI_EXPRESS_SLOT_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_SLOT_CONTROL_REGISTER {
    struct {
        USHORT AttentionButtonEnable : 1, PowerFaultDetectEnable : 1, MRLSensorEnable : 1,
            PresenceDetectEnable : 1, CommandCompletedEnable : 1, HotPlugInterruptEnable : 1,
            AttentionIndicatorControl : 2, PowerIndicatorControl : 2, PowerControllerControl : 1,
            ElectromechanicalLockControl : 1, DataLinkStateChangeEnable : 1, Rsvd : 3;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_SLOT_CONTROL_REGISTER, *PPCI_EXPRESS_SLOT_CONTROL_REGISTER;
typedef union _PCI_EXPRESS_SLOT_STATUS_REGISTER {
    struct {
        USHORT AttentionButtonPressed : 1, PowerFaultDetected : 1, MRLSensorChanged : 1,
            PresenceDetectChanged : 1, CommandCompleted : 1, MRLSensorState : 1,
            PresenceDetectState : 1, ElectromechanicalLockEngaged : 1, DataLinkStateChanged : 1,
            Rsvd : 7;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_SLOT_STATUS_REGISTER, *PPCI_EXPRESS_SLOT_STATUS_REGISTER;
typedef union _PCI_EXPRESS_ROOT_CONTROL_REGISTER {
    struct {
        USHORT CorrectableSerrEnable : 1, NonFatalSerrEnable : 1, FatalSerrEnable : 1,
            PMEInterruptEnable : 1, CRSSoftwareVisibilityEnable : 1, Rsvd : 11;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_ROOT_CONTROL_REGISTER, *PPCI_EXPRESS_ROOT_CONTROL_REGISTER;
typedef union _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER {
    struct { USHORT CRSSoftwareVisibility : 1, Rsvd : 15; };
    USHORT AsUSHORT;
} PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER, *PPCI_EXPRESS_ROOT_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_ROOT_STATUS_REGISTER {
    struct { ULONG PMERequestorId : 16, PMEStatus : 1, PMEPending : 1, Rsvd : 14; };
    ULONG AsULONG;
} PCI_EXPRESS_ROOT_STATUS_REGISTER, *PPCI_EXPRESS_ROOT_STATUS_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER {
    struct {
        ULONG CompletionTimeoutRangesSupported : 4, CompletionTimeoutDisableSupported : 1,
            AriForwardingSupported : 1, AtomicOpRoutingSupported : 1,
            AtomicOpCompleterSupported32Bit : 1, AtomicOpCompleterSupported64Bit : 1,
            CASCompleterSupported128Bit : 1, NoROEnabledPRPRPassing : 1,
            LTRMechanismSupported : 1, TPHCompleterSupported : 2, Rsvd : 4, OBFFSupported : 2,
            ExtendedFmtFieldSuported : 1, EndEndTLPPrefixSupported : 1, MaxEndEndTLPPrefixes : 2,
            Rsvd2 : 8;
    };
    ULONG AsULONG;
} PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER, *PPCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER {
    struct {
        USHORT CompletionTimeoutValue : 4, CompletionTimeoutDisable : 1, AriForwardingEnable : 1,
            AtomicOpRequesterEnable : 1, AtomicOpEgresBlocking : 1, IDORequestEnable : 1,
            IDOCompletionEnable : 1, LTRMechanismEnable : 1, Rsvd : 2, OBFFEnable : 2,
            EndEndTLPPrefixBlocking : 1;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER, *PPCI_EXPRESS_DEVICE_CONTROL_2_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_STATUS_2_REGISTER {
    struct { USHORT Rsvd : 16; };
    USHORT AsUSHORT;
} PCI_EXPRESS_DEVICE_STATUS_2_REGISTER, *PPCI_EXPRESS_DEVICE_STATUS_2_REGISTER;
typedef struct _PCI_EXPRESS_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    PCI_EXPRESS_CAPABILITIES_REGISTER ExpressCapabilities;
    PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER DeviceCapabilities;
    PCI_EXPRESS_DEVICE_CONTROL_REGISTER DeviceControl;
    PCI_EXPRESS_DEVICE_STATUS_REGISTER DeviceStatus;
    PCI_EXPRESS_LINK_CAPABILITIES_REGISTER LinkCapabilities;
    PCI_EXPRESS_LINK_CONTROL_REGISTER LinkControl;
    PCI_EXPRESS_LINK_STATUS_REGISTER LinkStatus;
    PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER SlotCapabilities;
    PCI_EXPRESS_SLOT_CONTROL_REGISTER SlotControl;
    PCI_EXPRESS_SLOT_STATUS_REGISTER SlotStatus;
    PCI_EXPRESS_ROOT_CONTROL_REGISTER RootControl;
    PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER RootCapabilities;
    PCI_EXPRESS_ROOT_STATUS_REGISTER RootStatus;
    PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER DeviceCapabilities2;
    PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER DeviceControl2;
    PCI_EXPRESS_DEVICE_STATUS_2_REGISTER DeviceStatus2;
} PCI_EXPRESS_CAPABILITY, *PPCI_EXPRESS_CAPABILITY;
typedef enum { MRLClosed, MRLOpen } PCI_EXPRESS_MRL_STATE;
typedef enum { SlotEmpty, CardPresent } PCI_EXPRESS_CARD_PRESENCE;
typedef enum { IndicatorOn = 1, IndicatorBlink, IndicatorOff } PCI_EXPRESS_INDICATOR_STATE;
typedef enum { PowerOn, PowerOff } PCI_EXPRESS_POWER_STATE;
typedef enum {
    NoAspmSupport, L0sEntrySupport, L1EntrySupport, L0sAndL1EntrySupport
} PCI_EXPRESS_ASPM_SUPPORT;
typedef enum {
    L0sAndL1EntryDisabled, L0sEntryEnabled, L1EntryEnabled, L0sAndL1EntryEnabled
} PCI_EXPRESS_ASPM_CONTROL;
typedef enum {
    L0s_Below64ns, L0s_64ns_128ns, L0s_128ns_256ns, L0s_256ns_512ns, L0s_512ns_1us,
    L0s_1us_2us, L0s_2us_4us, L0s_Above4us
} PCI_EXPRESS_L0s_EXIT_LATENCY;
typedef enum {
    L1_Below1us, L1_1us_2us, L1_2us_4us, L1_4us_8us, L1_8us_16us, L1_16us_32us, L1_32us_64us,
    L1_Above64us
} PCI_EXPRESS_L1_EXIT_LATENCY;
typedef enum {
    PciExpressEndpoint, PciExpressLegacyEndpoint, PciExpressRootPort = 4,
    PciExpressUpstreamSwitchPort, PciExpressDownstreamSwitchPort, PciExpressToPciXBridge,
    PciXToExpressBridge, PciExpressRootComplexIntegratedEndpoint,
    PciExpressRootComplexEventCollector
} PCI_EXPRESS_DEVICE_TYPE;
typedef enum {
    MaxPayload128Bytes, MaxPayload256Bytes, MaxPayload512Bytes, MaxPayload1024Bytes,
    MaxPayload2048Bytes, MaxPayload4096Bytes
} PCI_EXPRESS_MAX_PAYLOAD_SIZE;
typedef union _PCI_EXPRESS_PME_REQUESTOR_ID {
    struct { USHORT FunctionNumber : 3, DeviceNumber : 5, BusNumber : 8; };
    USHORT AsUSHORT;
} PCI_EXPRESS_PME_REQUESTOR_ID, *PPCI_EXPRESS_PME_REQUESTOR_ID;
typedef struct _PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER {
    USHORT CapabilityID;
    USHORT Version : 4, Next : 12;
} PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER, *PPCI_EXPRESS_ENHANCED_CAPABILITY_HEADER;
typedef struct _PCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    USHORT VsecId;
    USHORT VsecRev : 4, VsecLength : 12;
} PCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY, *PPCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY;
typedef struct _PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    ULONG LowSerialNumber, HighSerialNumber;
} PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY, *PPCI_EXPRESS_SERIAL_NUMBER_CAPABILITY;
typedef struct _PCI_EXPRESS_ARI_CAPABILITY_REGISTER {
    USHORT MfvcFunctionGroupsCapability : 1, AcsFunctionGroupsCapability : 1, Reserved : 6,
        NextFunctionNumber : 8;
} PCI_EXPRESS_ARI_CAPABILITY_REGISTER, *PPCI_EXPRESS_ARI_CAPABILITY_REGISTER;
typedef struct _PCI_EXPRESS_ARI_CONTROL_REGISTER {
    USHORT MfvcFunctionGroupsEnable : 1, AcsFunctionGroupsEnable : 1, Reserved1 : 2,
        FunctionGroup : 3, Reserved2 : 9;
} PCI_EXPRESS_ARI_CONTROL_REGISTER, *PPCI_EXPRESS_ARI_CONTROL_REGISTER;
typedef struct _PCI_EXPRESS_ARI_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_ARI_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_ARI_CONTROL_REGISTER Control;
} PCI_EXPRESS_ARI_CAPABILITY, *PPCI_EXPRESS_ARI_CAPABILITY;
typedef union _VIRTUAL_CHANNEL_CAPABILITIES1 {
    struct {
        ULONG ExtendedVCCount : 3, RsvdP1 : 1, LowPriorityExtendedVCCount : 3, RsvdP2 : 1,
            ReferenceClock : 2, PortArbitrationTableEntrySize : 2, RsvdP3 : 20;
    };
    ULONG AsULONG;
} VIRTUAL_CHANNEL_CAPABILITIES1, *PVIRTUAL_CHANNEL_CAPABILITIES1;
typedef union _VIRTUAL_CHANNEL_CAPABILITIES2 {
    struct {
        ULONG VCArbitrationCapability : 8, RsvdP : 16, VCArbitrationTableOffset : 8;
    };
    ULONG AsULONG;
} VIRTUAL_CHANNEL_CAPABILITIES2, *PVIRTUAL_CHANNEL_CAPABILITIES2;
typedef union _VIRTUAL_CHANNEL_CONTROL {
    struct {
        USHORT LoadVCArbitrationTable : 1, VCArbitrationSelect : 3, RsvdP : 12;
    };
    USHORT AsUSHORT;
} VIRTUAL_CHANNEL_CONTROL, *PVIRTUAL_CHANNEL_CONTROL;
typedef union _VIRTUAL_CHANNEL_STATUS {
    struct { USHORT VCArbitrationTableStatus : 1, RsvdZ : 15; };
    USHORT AsUSHORT;
} VIRTUAL_CHANNEL_STATUS, *PVIRTUAL_CHANNEL_STATUS;
typedef union _VIRTUAL_RESOURCE_CAPABILITY {
    struct {
        ULONG PortArbitrationCapability : 8, RsvdP1 : 6, Undefined : 1,
            RejectSnoopTransactions : 1, MaximumTimeSlots : 7, RsvdP2 : 1,
            PortArbitrationTableOffset : 8;
    };
    ULONG AsULONG;
} VIRTUAL_RESOURCE_CAPABILITY, *PVIRTUAL_RESOURCE_CAPABILITY;
typedef union _VIRTUAL_RESOURCE_CONTROL {
    struct {
        ULONG TcVcMap : 8, RsvdP1 : 8, LoadPortArbitrationTable : 1, PortArbitrationSelect : 3,
            RsvdP2 : 4, VcID : 3, RsvdP3 : 4, VcEnable : 1;
    };
    ULONG AsULONG;
} VIRTUAL_RESOURCE_CONTROL, *PVIRTUAL_RESOURCE_CONTROL;
typedef union _VIRTUAL_RESOURCE_STATUS {
    struct {
        USHORT PortArbitrationTableStatus : 1, VcNegotiationPending : 1, RsvdZ : 14;
    };
    USHORT AsUSHORT;
} VIRTUAL_RESOURCE_STATUS, *PVIRTUAL_RESOURCE_STATUS;
typedef struct _VIRTUAL_RESOURCE {
    VIRTUAL_RESOURCE_CAPABILITY Capability;
    VIRTUAL_RESOURCE_CONTROL Control;
    USHORT RsvdP;
    VIRTUAL_RESOURCE_STATUS Status;
} VIRTUAL_RESOURCE, *PVIRTUAL_RESOURCE;
typedef struct _PCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    VIRTUAL_CHANNEL_CAPABILITIES1 Capabilities1;
    VIRTUAL_CHANNEL_CAPABILITIES2 Capabilities2;
    VIRTUAL_CHANNEL_CONTROL Control;
    VIRTUAL_CHANNEL_STATUS Status;
    VIRTUAL_RESOURCE Resource[8];
} PCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY, *PPCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY;
typedef struct _PCI_EXPRESS_ATS_CAPABILITY_REGISTER {
    USHORT InvalidateQueueDepth : 5, PageAlignedRequest : 1, GlobalInvalidateSupported : 1,
        Reserved : 9;
} PCI_EXPRESS_ATS_CAPABILITY_REGISTER, *PPCI_EXPRESS_ATS_CAPABILITY_REGISTER;
typedef struct _PCI_EXPRESS_ATS_CONTROL_REGISTER {
    USHORT SmallestTransactionUnit : 5, Reserved : 10, Enable : 1;
} PCI_EXPRESS_ATS_CONTROL_REGISTER, *PPCI_EXPRESS_ATS_CONTROL_REGISTER;
typedef struct _PCI_EXPRESS_ATS_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_ATS_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_ATS_CONTROL_REGISTER Control;
} PCI_EXPRESS_ATS_CAPABILITY, *PPCI_EXPRESS_ATS_CAPABILITY;
typedef union _PCI_EXPRESS_PASID_CAPABILITY_REGISTER {
    struct {
        USHORT Rsvd : 1, ExecutePermissionSupported : 1, PrivilegedModeSupported : 1, Rsvd2 : 5,
            MaxPASIDWidth : 5, Rsvd3 : 3;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_PASID_CAPABILITY_REGISTER, *PPCI_EXPRESS_PASID_CAPABILITY_REGISTER;
typedef union _PCI_EXPRESS_PASID_CONTROL_REGISTER {
    struct {
        USHORT PASIDEnable : 1, ExecutePermissionEnable : 1, PrivilegedModeEnable : 1, Rsvd : 13;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_PASID_CONTROL_REGISTER, *PPCI_EXPRESS_PASID_CONTROL_REGISTER;
typedef struct _PCI_EXPRESS_PASID_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_PASID_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_PASID_CONTROL_REGISTER Control;
} PCI_EXPRESS_PASID_CAPABILITY, *PPCI_EXPRESS_PASID_CAPABILITY;
typedef union _PCI_EXPRESS_PRI_STATUS_REGISTER {
    struct {
        USHORT ResponseFailure : 1, UnexpectedPageRequestGroupIndex : 1, Rsvd : 6, Stopped : 1,
            Rsvd2 : 6, PrgResponsePasidRequired : 1;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_PRI_STATUS_REGISTER, *PPCI_EXPRESS_PRI_STATUS_REGISTER;
typedef union _PCI_EXPRESS_PRI_CONTROL_REGISTER {
    struct { USHORT Enable : 1, Reset : 1, Rsvd : 14; };
    USHORT AsUSHORT;
} PCI_EXPRESS_PRI_CONTROL_REGISTER, *PPCI_EXPRESS_PRI_CONTROL_REGISTER;
typedef struct _PCI_EXPRESS_PRI_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_PRI_CONTROL_REGISTER Control;
    PCI_EXPRESS_PRI_STATUS_REGISTER Status;
    ULONG PRCapacity, PRAllocation;
} PCI_EXPRESS_PRI_CAPABILITY, *PPCI_EXPRESS_PRI_CAPABILITY;
typedef union _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS {
    struct {
        ULONG Undefined : 1, Reserved1 : 3, DataLinkProtocolError : 1, SurpriseDownError : 1,
            Reserved2 : 6, PoisonedTLP : 1, FlowControlProtocolError : 1, CompletionTimeout : 1,
            CompleterAbort : 1, UnexpectedCompletion : 1, ReceiverOverflow : 1, MalformedTLP : 1,
            ECRCError : 1, UnsupportedRequestError : 1, AcsViolation : 1,
            UncorrectableInternalError : 1, MCBlockedTlp : 1, AtomicOpEgressBlocked : 1,
            TlpPrefixBlocked : 1, Reserved3 : 6;
    };
    ULONG AsULONG;
} PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS, *PPCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS;
typedef union _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK {
    struct {
        ULONG Undefined : 1, Reserved1 : 3, DataLinkProtocolError : 1, SurpriseDownError : 1,
            Reserved2 : 6, PoisonedTLP : 1, FlowControlProtocolError : 1, CompletionTimeout : 1,
            CompleterAbort : 1, UnexpectedCompletion : 1, ReceiverOverflow : 1, MalformedTLP : 1,
            ECRCError : 1, UnsupportedRequestError : 1, AcsViolation : 1,
            UncorrectableInternalError : 1, MCBlockedTlp : 1, AtomicOpEgressBlocked : 1,
            TlpPrefixBlocked : 1, Reserved3 : 6;
    };
    ULONG AsULONG;
} PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK, *PPCI_EXPRESS_UNCORRECTABLE_ERROR_MASK;
typedef union _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY {
    struct {
        ULONG Undefined : 1, Reserved1 : 3, DataLinkProtocolError : 1, SurpriseDownError : 1,
            Reserved2 : 6, PoisonedTLP : 1, FlowControlProtocolError : 1, CompletionTimeout : 1,
            CompleterAbort : 1, UnexpectedCompletion : 1, ReceiverOverflow : 1, MalformedTLP : 1,
            ECRCError : 1, UnsupportedRequestError : 1, AcsViolation : 1,
            UncorrectableInternalError : 1, MCBlockedTlp : 1, AtomicOpEgressBlocked : 1,
            TlpPrefixBlocked : 1, Reserved3 : 6;
    };
    ULONG AsULONG;
} PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY, *PPCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY;
#endif
