// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// USB I/O control codes and their structures: types and routines.
#ifndef ISRCHECK_USBIOCTL_DECL_H
#define ISRCHECK_USBIOCTL_DECL_H
typedef struct _USB_TOPOLOGY_ADDRESS {
    ULONG PciBusNumber, PciDeviceNumber, PciFunctionNumber, Reserved;
    USHORT RootHubPortNumber, HubPortNumber[5], Reserved2;
} USB_TOPOLOGY_ADDRESS, *PUSB_TOPOLOGY_ADDRESS;
typedef enum _USB_HUB_NODE {
    UsbHub, UsbMIParent
} USB_HUB_NODE;
typedef struct _USB_HUB_INFORMATION {
    USB_HUB_DESCRIPTOR HubDescriptor;
    BOOLEAN HubIsBusPowered;
} USB_HUB_INFORMATION, *PUSB_HUB_INFORMATION;
#pragma pack(push, 1)
typedef struct _USB_MI_PARENT_INFORMATION {
    ULONG NumberOfInterfaces;
} USB_MI_PARENT_INFORMATION, *PUSB_MI_PARENT_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_NODE_INFORMATION {
    USB_HUB_NODE NodeType;
    union {
        USB_HUB_INFORMATION HubInformation;
        USB_MI_PARENT_INFORMATION MiParentInformation;
    } u;
} USB_NODE_INFORMATION, *PUSB_NODE_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_PIPE_INFO {
    USB_ENDPOINT_DESCRIPTOR EndpointDescriptor;
    ULONG ScheduleOffset;
} USB_PIPE_INFO, *PUSB_PIPE_INFO;
#pragma pack(pop)
typedef enum _USB_CONNECTION_STATUS {
    NoDeviceConnected, DeviceConnected, DeviceFailedEnumeration, DeviceGeneralFailure,
    DeviceCausedOvercurrent, DeviceNotEnoughPower, DeviceNotEnoughBandwidth,
    DeviceHubNestedTooDeeply, DeviceInLegacyHub, DeviceEnumerating, DeviceReset
} USB_CONNECTION_STATUS, *PUSB_CONNECTION_STATUS;
#pragma pack(push, 1)
typedef struct _USB_NODE_CONNECTION_INFORMATION {
    ULONG ConnectionIndex;
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    UCHAR CurrentConfigurationValue;
    BOOLEAN LowSpeed, DeviceIsHub;
    USHORT DeviceAddress;
    ULONG NumberOfOpenPipes;
    USB_CONNECTION_STATUS ConnectionStatus;
    USB_PIPE_INFO PipeList[0];
} USB_NODE_CONNECTION_INFORMATION, *PUSB_NODE_CONNECTION_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_NODE_CONNECTION_DRIVERKEY_NAME {
    ULONG ConnectionIndex, ActualLength;
    WCHAR DriverKeyName[1];
} USB_NODE_CONNECTION_DRIVERKEY_NAME, *PUSB_NODE_CONNECTION_DRIVERKEY_NAME;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_NODE_CONNECTION_NAME {
    ULONG ConnectionIndex, ActualLength;
    WCHAR NodeName[1];
} USB_NODE_CONNECTION_NAME, *PUSB_NODE_CONNECTION_NAME;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_HUB_NAME {
    ULONG ActualLength;
    WCHAR HubName[1];
} USB_HUB_NAME, *PUSB_HUB_NAME;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_ROOT_HUB_NAME {
    ULONG ActualLength;
    WCHAR RootHubName[1];
} USB_ROOT_HUB_NAME, *PUSB_ROOT_HUB_NAME;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_HCD_DRIVERKEY_NAME {
    ULONG ActualLength;
    WCHAR DriverKeyName[1];
} USB_HCD_DRIVERKEY_NAME, *PUSB_HCD_DRIVERKEY_NAME;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DESCRIPTOR_REQUEST {
    ULONG ConnectionIndex;
    struct {
        UCHAR bmRequest, bRequest;
        USHORT wValue, wIndex, wLength;
    } SetupPacket;
    UCHAR Data[0];
} USB_DESCRIPTOR_REQUEST, *PUSB_DESCRIPTOR_REQUEST;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_HUB_CAPABILITIES {
    ULONG HubIs2xCapable : 1;
} USB_HUB_CAPABILITIES, *PUSB_HUB_CAPABILITIES;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_NODE_CONNECTION_ATTRIBUTES {
    ULONG ConnectionIndex;
    USB_CONNECTION_STATUS ConnectionStatus;
    ULONG PortAttributes;
} USB_NODE_CONNECTION_ATTRIBUTES, *PUSB_NODE_CONNECTION_ATTRIBUTES;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_NODE_CONNECTION_INFORMATION_EX {
    ULONG ConnectionIndex;
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    UCHAR CurrentConfigurationValue, Speed;
    BOOLEAN DeviceIsHub;
    USHORT DeviceAddress;
    ULONG NumberOfOpenPipes;
    USB_CONNECTION_STATUS ConnectionStatus;
    USB_PIPE_INFO PipeList[0];
} USB_NODE_CONNECTION_INFORMATION_EX, *PUSB_NODE_CONNECTION_INFORMATION_EX;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_HUB_CAP_FLAGS {
    ULONG ul;
    struct {
        ULONG HubIsHighSpeedCapable : 1, HubIsHighSpeed : 1, HubIsMultiTtCapable : 1;
        ULONG HubIsMultiTt : 1, HubIsRoot : 1, HubIsArmedWakeOnConnect : 1, HubIsBusPowered : 1;
        ULONG ReservedMBZ : 25;
    };
} USB_HUB_CAP_FLAGS, *PUSB_HUB_CAP_FLAGS;
#pragma pack(pop)
typedef struct _USB_HUB_CAPABILITIES_EX {
    USB_HUB_CAP_FLAGS CapabilityFlags;
} USB_HUB_CAPABILITIES_EX, *PUSB_HUB_CAPABILITIES_EX;
#pragma pack(push, 1)
typedef struct _USB_CYCLE_PORT_PARAMS {
    ULONG ConnectionIndex, StatusReturned;
} USB_CYCLE_PORT_PARAMS, *PUSB_CYCLE_PORT_PARAMS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_ID_STRING {
    USHORT LanguageId, Pad;
    ULONG LengthInBytes;
    PWCHAR Buffer;
} USB_ID_STRING, *PUSB_ID_STRING;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_HUB_DEVICE_UXD_SETTINGS {
    ULONG Version;
    GUID PnpGuid, OwnerGuid;
    ULONG DeleteOnShutdown, DeleteOnReload, DeleteOnDisconnect, Reserved[5];
} USB_HUB_DEVICE_UXD_SETTINGS, *PUSB_HUB_DEVICE_UXD_SETTINGS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _HUB_DEVICE_CONFIG_INFO_V1 {
    ULONG Version, Length;
    USB_HUB_CAP_FLAGS HubFlags;
    USB_ID_STRING HardwareIds, CompatibleIds, DeviceDescription;
    ULONG Reserved[19];
    USB_HUB_DEVICE_UXD_SETTINGS UxdSettings;
} HUB_DEVICE_CONFIG_INFO, *PHUB_DEVICE_CONFIG_INFO;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _HCD_STAT_COUNTERS {
    ULONG BytesTransferred;
    USHORT IsoMissedCount, DataOverrunErrorCount, CrcErrorCount, ScheduleOverrunCount;
    USHORT TimeoutErrorCount, InternalHcErrorCount, BufferOverrunErrorCount, SWErrorCount;
    USHORT StallPidCount, PortDisableCount;
} HCD_STAT_COUNTERS, *PHCD_STAT_COUNTERS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _HCD_ISO_STAT_COUNTERS {
    USHORT LateUrbs, DoubleBufferedPackets, TransfersCF_5ms, TransfersCF_2ms, TransfersCF_1ms;
    USHORT MaxInterruptLatency, BadStartFrame, StaleUrbs, IsoPacketNotAccesed, IsoPacketHWError;
    USHORT SmallestUrbPacketCount, LargestUrbPacketCount, IsoCRC_Error, IsoOVERRUN_Error;
    USHORT IsoINTERNAL_Error, IsoUNKNOWN_Error;
    ULONG IsoBytesTransferred;
    USHORT LateMissedCount, HWIsoMissedCount;
    ULONG Reserved7[8];
} HCD_ISO_STAT_COUNTERS, *PHCD_ISO_STAT_COUNTERS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _HCD_STAT_INFORMATION_1 {
    ULONG Reserved1, Reserved2, ResetCounters;
    LARGE_INTEGER TimeRead;
    HCD_STAT_COUNTERS Counters;
} HCD_STAT_INFORMATION_1, *PHCD_STAT_INFORMATION_1;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _HCD_STAT_INFORMATION_2 {
    ULONG Reserved1, Reserved2, ResetCounters;
    LARGE_INTEGER TimeRead;
    LONG LockedMemoryUsed;
    HCD_STAT_COUNTERS Counters;
    HCD_ISO_STAT_COUNTERS IsoCounters;
} HCD_STAT_INFORMATION_2, *PHCD_STAT_INFORMATION_2;
#pragma pack(pop)
typedef enum _USB_NOTIFICATION_TYPE {
    EnumerationFailure, InsufficentBandwidth, InsufficentPower, OverCurrent, ResetOvercurrent,
    AcquireBusInfo, AcquireHubName, AcquireControllerName, HubOvercurrent, HubPowerChange,
    HubNestedTooDeeply, ModernDeviceInLegacyHub
} USB_NOTIFICATION_TYPE;
#pragma pack(push, 1)
typedef struct _USB_NOTIFICATION {
    USB_NOTIFICATION_TYPE NotificationType;
} USB_NOTIFICATION, *PUSB_NOTIFICATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_CONNECTION_NOTIFICATION {
    USB_NOTIFICATION_TYPE NotificationType;
    ULONG ConnectionNumber, RequestedBandwidth, EnumerationFailReason, PowerRequested;
    ULONG HubNameLength;
} USB_CONNECTION_NOTIFICATION, *PUSB_CONNECTION_NOTIFICATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_BUS_NOTIFICATION {
    USB_NOTIFICATION_TYPE NotificationType;
    ULONG TotalBandwidth, ConsumedBandwidth, ControllerNameLength;
} USB_BUS_NOTIFICATION, *PUSB_BUS_NOTIFICATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_ACQUIRE_INFO {
    USB_NOTIFICATION_TYPE NotificationType;
    ULONG TotalSize;
    WCHAR Buffer[1];
} USB_ACQUIRE_INFO, *PUSB_ACQUIRE_INFO;
#pragma pack(pop)
typedef enum _USB_WMI_DEVICE_NODE_TYPE {
    UsbDevice, HubDevice, CompositeDevice, UsbController
} USB_WMI_DEVICE_NODE_TYPE, *PUSB_WMI_DEVICE_NODE_TYPE;
#pragma pack(push, 1)
typedef struct _USB_DEVICE_STATE {
    ULONG DeviceConnected : 1, DeviceStarted : 1;
} USB_DEVICE_STATE, *PUSB_DEVICE_STATE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_HUB_PORT_INFORMATION {
    USB_DEVICE_STATE DeviceState;
    USHORT PortNumber, DeviceAddress;
    ULONG ConnectionIndex;
    USB_CONNECTION_STATUS ConnectionStatus;
} USB_HUB_PORT_INFORMATION, *PUSB_HUB_PORT_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_HUB_DEVICE_INFO {
    USB_HUB_DESCRIPTOR HubDescriptor;
    ULONG HubNumber;
    USHORT DeviceAddress;
    BOOLEAN HubIsSelfPowered, HubIsRootHub;
    USB_HUB_CAPABILITIES HubCapabilities;
    ULONG NumberOfHubPorts;
    USB_HUB_PORT_INFORMATION PortInfo[1];
} USB_HUB_DEVICE_INFO, *PUSB_HUB_DEVICE_INFO;
#pragma pack(pop)
typedef struct _USB_COMPOSITE_FUNCTION_INFO {
    UCHAR FunctionNumber, BaseInterfaceNumber, NumberOfInterfaces;
    BOOLEAN FunctionIsIdle;
} USB_COMPOSITE_FUNCTION_INFO, *PUSB_COMPOSITE_FUNCTION_INFO;
typedef struct _USB_COMPOSITE_DEVICE_INFO {
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    USB_CONFIGURATION_DESCRIPTOR CurrentConfigDescriptor;
    UCHAR CurrentConfigurationValue, NumberOfFunctions;
    USB_COMPOSITE_FUNCTION_INFO FunctionInfo[1];
} USB_COMPOSITE_DEVICE_INFO, *PUSB_COMPOSITE_DEVICE_INFO;
#pragma pack(push, 1)
typedef struct _USB_CONTROLLER_DEVICE_INFO {
    ULONG PciVendorId, PciDeviceId, PciRevision, NumberOfRootPorts, HcFeatureFlags;
} USB_CONTROLLER_DEVICE_INFO, *PUSB_CONTROLLER_DEVICE_INFO;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_INFO {
    USB_DEVICE_STATE DeviceState;
    USHORT PortNumber;
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    UCHAR CurrentConfigurationValue;
    USB_DEVICE_SPEED Speed;
    USHORT DeviceAddress;
    ULONG ConnectionIndex;
    USB_CONNECTION_STATUS ConnectionStatus;
    WCHAR PnpHardwareId[128], PnpCompatibleId[128], SerialNumberId[128];
    WCHAR PnpDeviceDescription[128];
    ULONG NumberOfOpenPipes;
    USB_PIPE_INFO PipeList[1];
} USB_DEVICE_INFO, *PUSB_DEVICE_INFO;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_NODE_INFO {
    ULONG Sig, LengthInBytes;
    WCHAR DeviceDescription[40];
    USB_WMI_DEVICE_NODE_TYPE NodeType;
    USB_TOPOLOGY_ADDRESS BusAddress;
    union {
        USB_DEVICE_INFO UsbDeviceInfo;
        USB_HUB_DEVICE_INFO HubDeviceInfo;
        USB_COMPOSITE_DEVICE_INFO CompositeDeviceInfo;
        USB_CONTROLLER_DEVICE_INFO ControllerDeviceInfo;
        UCHAR DeviceInformation[4];
    };
} USB_DEVICE_NODE_INFO, *PUSB_DEVICE_NODE_INFO;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_PERFORMANCE_INFO {
    ULONG BulkBytes, ControlDataBytes, IsoBytes, InterruptBytes, BulkUrbCount, ControlUrbCount;
    ULONG IsoUrbCount, InterruptUrbCount, AllocedInterrupt[6], AllocedIso, Total32secBandwidth;
    ULONG TotalTtBandwidth;
    WCHAR DeviceDescription[60];
    USB_DEVICE_SPEED DeviceSpeed;
    ULONG TotalIsoLatency, DroppedIsoPackets, TransferErrors, PciInterruptCount, HcIdleState;
    ULONG HcAsyncIdleState, HcAsyncCacheFlushCount, HcPeriodicIdleState;
    ULONG HcPeriodicCacheFlushCount;
} USB_DEVICE_PERFORMANCE_INFO, *PUSB_DEVICE_PERFORMANCE_INFO;
#pragma pack(pop)
typedef enum _USB_HUB_TYPE {
    UsbRootHub = 1, Usb20Hub, Usb30Hub
} USB_HUB_TYPE;
#pragma pack(push, 1)
typedef struct _USB_HUB_INFORMATION_EX {
    USB_HUB_TYPE HubType;
    USHORT HighestPortNumber;
    union {
        USB_HUB_DESCRIPTOR UsbHubDescriptor;
        USB_30_HUB_DESCRIPTOR Usb30HubDescriptor;
    } u;
} USB_HUB_INFORMATION_EX, *PUSB_HUB_INFORMATION_EX;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_PORT_PROPERTIES {
    ULONG ul;
    struct {
        ULONG PortIsUserConnectable : 1, PortIsDebugCapable : 1, PortHasMultipleCompanions : 1;
        ULONG PortConnectorIsTypeC : 1, ReservedMBZ : 28;
    };
} USB_PORT_PROPERTIES, *PUSB_PORT_PROPERTIES;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_PORT_CONNECTOR_PROPERTIES {
    ULONG ConnectionIndex, ActualLength;
    USB_PORT_PROPERTIES UsbPortProperties;
    USHORT CompanionIndex, CompanionPortNumber;
    WCHAR CompanionHubSymbolicLinkName[1];
} USB_PORT_CONNECTOR_PROPERTIES, *PUSB_PORT_CONNECTOR_PROPERTIES;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_PROTOCOLS {
    ULONG ul;
    struct {
        ULONG Usb110 : 1, Usb200 : 1, Usb300 : 1, ReservedMBZ : 29;
    };
} USB_PROTOCOLS, *PUSB_PROTOCOLS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS {
    ULONG ul;
    struct {
        ULONG DeviceIsOperatingAtSuperSpeedOrHigher : 1, DeviceIsSuperSpeedCapableOrHigher : 1;
        ULONG DeviceIsOperatingAtSuperSpeedPlusOrHigher : 1;
        ULONG DeviceIsSuperSpeedPlusCapableOrHigher : 1, ReservedMBZ : 28;
    };
} USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS, *PUSB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_NODE_CONNECTION_INFORMATION_EX_V2 {
    ULONG ConnectionIndex, Length;
    USB_PROTOCOLS SupportedUsbProtocols;
    USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS Flags;
} USB_NODE_CONNECTION_INFORMATION_EX_V2, *PUSB_NODE_CONNECTION_INFORMATION_EX_V2;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_TRANSPORT_CHARACTERISTICS {
    ULONG Version, TransportCharacteristicsFlags;
    ULONG64 CurrentRoundtripLatencyInMilliSeconds, MaxPotentialBandwidth;
} USB_TRANSPORT_CHARACTERISTICS, *PUSB_TRANSPORT_CHARACTERISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
struct USB_CHANGE_REGISTRATION_HANDLE__ {
    int unused;
};
#pragma pack(pop)
typedef struct USB_CHANGE_REGISTRATION_HANDLE__ *USB_CHANGE_REGISTRATION_HANDLE;
#pragma pack(push, 1)
typedef struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION {
    ULONG ChangeNotificationInputFlags;
    USB_CHANGE_REGISTRATION_HANDLE Handle;
    USB_TRANSPORT_CHARACTERISTICS UsbTransportCharacteristics;
} USB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION,
    *PUSB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION {
    USB_CHANGE_REGISTRATION_HANDLE Handle;
    USB_TRANSPORT_CHARACTERISTICS UsbTransportCharacteristics;
} USB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION,
    *PUSB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION {
    USB_CHANGE_REGISTRATION_HANDLE Handle;
} USB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION,
    *PUSB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_CHARACTERISTICS {
    ULONG Version, Reserved[2], UsbDeviceCharacteristicsFlags, MaximumSendPathDelayInMilliSeconds;
    ULONG MaximumCompletionPathDelayInMilliSeconds;
} USB_DEVICE_CHARACTERISTICS, *PUSB_DEVICE_CHARACTERISTICS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION {
    HANDLE TimeTrackingHandle;
    BOOLEAN IsStartupDelayTolerable;
} USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION, *PUSB_START_TRACKING_FOR_TIME_SYNC_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION {
    HANDLE TimeTrackingHandle;
} USB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION, *PUSB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION {
    HANDLE TimeTrackingHandle;
    ULONG InputFrameNumber, InputMicroFrameNumber;
    LARGE_INTEGER QueryPerformanceCounterAtInputFrameOrMicroFrame;
    LARGE_INTEGER QueryPerformanceCounterFrequency;
    ULONG PredictedAccuracyInMicroSeconds, CurrentGenerationID;
    LARGE_INTEGER CurrentQueryPerformanceCounter;
    ULONG CurrentHardwareFrameNumber, CurrentHardwareMicroFrameNumber, CurrentUSBFrameNumber;
} USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION,
    *PUSB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION;
#pragma pack(pop)
#endif
