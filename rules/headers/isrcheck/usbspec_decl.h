// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// USB descriptors and requests: types and routines.
#ifndef ISRCHECK_USBSPEC_DECL_H
#define ISRCHECK_USBSPEC_DECL_H
typedef enum _USB_DEVICE_SPEED {
    UsbLowSpeed, UsbFullSpeed, UsbHighSpeed, UsbSuperSpeed
} USB_DEVICE_SPEED;
typedef enum _USB_DEVICE_TYPE {
    Usb11Device, Usb20Device
} USB_DEVICE_TYPE;
typedef union _BM_REQUEST_TYPE {
    UCHAR B;
} BM_REQUEST_TYPE, *PBM_REQUEST_TYPE;
#pragma pack(push, 1)
typedef struct _USB_DEFAULT_PIPE_SETUP_PACKET {
    BM_REQUEST_TYPE bmRequestType;
    UCHAR bRequest;
    union _wValue {
        struct {
            UCHAR LowByte, HiByte;
        };
        USHORT W;
    } wValue;
    union _wIndex {
        struct {
            UCHAR LowByte, HiByte;
        };
        USHORT W;
    } wIndex;
    USHORT wLength;
} USB_DEFAULT_PIPE_SETUP_PACKET, *PUSB_DEFAULT_PIPE_SETUP_PACKET;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_DEVICE_STATUS {
    USHORT AsUshort16;
    struct {
        USHORT SelfPowered : 1, RemoteWakeup : 1, U1Enable : 1, U2Enable : 1, LtmEnable : 1;
        USHORT Reserved : 11;
    };
} USB_DEVICE_STATUS, *PUSB_DEVICE_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_INTERFACE_STATUS {
    USHORT AsUshort16;
    struct {
        USHORT RemoteWakeupCapable : 1, RemoteWakeupEnabled : 1, Reserved : 14;
    };
} USB_INTERFACE_STATUS, *PUSB_INTERFACE_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_ENDPOINT_STATUS {
    USHORT AsUshort16;
    struct {
        USHORT Halt : 1, Reserved : 15;
    };
} USB_ENDPOINT_STATUS, *PUSB_ENDPOINT_STATUS;
#pragma pack(pop)
typedef struct _USB_COMMON_DESCRIPTOR {
    UCHAR bLength, bDescriptorType;
} USB_COMMON_DESCRIPTOR, *PUSB_COMMON_DESCRIPTOR;
#pragma pack(push, 1)
typedef struct _USB_DEVICE_DESCRIPTOR {
    UCHAR bLength, bDescriptorType;
    USHORT bcdUSB;
    UCHAR bDeviceClass, bDeviceSubClass, bDeviceProtocol, bMaxPacketSize0;
    USHORT idVendor, idProduct, bcdDevice;
    UCHAR iManufacturer, iProduct, iSerialNumber, bNumConfigurations;
} USB_DEVICE_DESCRIPTOR, *PUSB_DEVICE_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_QUALIFIER_DESCRIPTOR {
    UCHAR bLength, bDescriptorType;
    USHORT bcdUSB;
    UCHAR bDeviceClass, bDeviceSubClass, bDeviceProtocol, bMaxPacketSize0, bNumConfigurations;
    UCHAR bReserved;
} USB_DEVICE_QUALIFIER_DESCRIPTOR, *PUSB_DEVICE_QUALIFIER_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_BOS_DESCRIPTOR {
    UCHAR bLength, bDescriptorType;
    USHORT wTotalLength;
    UCHAR bNumDeviceCaps;
} USB_BOS_DESCRIPTOR, *PUSB_BOS_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bDevCapabilityType;
    union {
        ULONG AsUlong;
        struct {
            ULONG Reserved : 1, LPMCapable : 1, BESLAndAlternateHIRDSupported : 1;
            ULONG BaselineBESLValid : 1, DeepBESLValid : 1, Reserved1 : 3, BaselineBESL : 4;
            ULONG DeepBESL : 4, Reserved2 : 16;
        };
    } bmAttributes;
} USB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR,
    *PUSB_DEVICE_CAPABILITY_USB20_EXTENSION_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bDevCapabilityType, bReserved;
    union {
        ULONG AsUlong;
        struct {
            ULONG Reserved1 : 1, BatteryCharging : 1, USBPowerDelivery : 1, Provider : 1;
            ULONG Consumer : 1, ChargingPolicy : 1, TypeCCurrent : 1, Reserved2 : 1, ACSupply : 1;
            ULONG Battery : 1, Other : 1, NumBatteries : 3, UsesVbus : 1, Reserved3 : 17;
        };
    } bmAttributes;
    USHORT bmProviderPorts, bmConsumerPorts, bcdBCVersion, bcdPDVersion, bcdUSBTypeCVersion;
} USB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR,
    *PUSB_DEVICE_CAPABILITY_POWER_DELIVERY_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bDevCapabilityType, bReserved;
    union {
        USHORT AsUshort;
        struct {
            USHORT BatteryCharging : 1, USBPowerDelivery : 1, USBTypeCCurrent : 1, Reserved : 13;
        };
    } bmCapabilities;
    USHORT wMinVoltage, wMaxVoltage, wReserved;
    ULONG dwMaxOperatingPower, dwMaxPeakPower, dwMaxPeakPowerTime;
} USB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR,
    *PUSB_DEVICE_CAPABILITY_PD_CONSUMER_PORT_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bDevCapabilityType, bmAttributes;
    USHORT wSpeedsSupported;
    UCHAR bFunctionalitySupport, bU1DevExitLat;
    USHORT wU2DevExitLat;
} USB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR,
    *PUSB_DEVICE_CAPABILITY_SUPERSPEED_USB_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED {
    ULONG AsUlong32;
    struct {
        ULONG SublinkSpeedAttrID : 4, LaneSpeedExponent : 2, SublinkTypeMode : 1;
        ULONG SublinkTypeDir : 1, Reserved : 6, LinkProtocol : 2, LaneSpeedMantissa : 16;
    };
} USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED, *PUSB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bDevCapabilityType, bReserved;
    union {
        ULONG AsUlong;
        struct {
            ULONG SublinkSpeedAttrCount : 5, SublinkSpeedIDCount : 4, Reserved : 23;
        };
    } bmAttributes;
    union {
        USHORT AsUshort;
        struct {
            USHORT SublinkSpeedAttrID : 4, Reserved : 4, MinRxLaneCount : 4, MinTxLaneCount : 4;
        };
    } wFunctionalitySupport;
    USHORT wReserved;
    USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED bmSublinkSpeedAttr[1];
} USB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR,
    *PUSB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_USB_DESCRIPTOR;
#pragma pack(pop)
typedef struct _USB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bDevCapabilityType, bReserved, ContainerID[16];
} USB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR, *PUSB_DEVICE_CAPABILITY_CONTAINER_ID_DESCRIPTOR;
#pragma pack(push, 1)
typedef struct _USB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bDevCapabilityType, bReserved;
    GUID PlatformCapabilityUuid;
    UCHAR CapabililityData[1];
} USB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR, *PUSB_DEVICE_CAPABILITY_PLATFORM_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bDevCapabilityType, iAddtionalInfoURL;
    UCHAR bNumberOfAlternateModes, bPreferredAlternateMode;
    union {
        USHORT AsUshort;
        struct {
            USHORT VConnPowerNeededForFullFunctionality : 3, Reserved : 12;
            USHORT NoVconnPowerRequired : 1;
        };
    } VconnPower;
    UCHAR bmConfigured[32];
    ULONG bReserved;
    struct {
        USHORT wSVID;
        UCHAR bAlternateMode, iAlternateModeSetting;
    } AlternateMode[1];
} USB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR, *PUSB_DEVICE_CAPABILITY_BILLBOARD_DESCRIPTOR;
#pragma pack(pop)
DEFINE_GUID(GUID_USB_MSOS20_PLATFORM_CAPABILITY_ID, 0xd8dd60df, 0x4589, 0x4cc7, 0x9c, 0xd2, 0x65,
    0x9d, 0x9e, 0x64, 0x8a, 0x9f);
typedef struct _USB_DEVICE_CAPABILITY_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bDevCapabilityType;
} USB_DEVICE_CAPABILITY_DESCRIPTOR, *PUSB_DEVICE_CAPABILITY_DESCRIPTOR;
#pragma pack(push, 1)
typedef struct _USB_CONFIGURATION_DESCRIPTOR {
    UCHAR bLength, bDescriptorType;
    USHORT wTotalLength;
    UCHAR bNumInterfaces, bConfigurationValue, iConfiguration, bmAttributes, MaxPower;
} USB_CONFIGURATION_DESCRIPTOR, *PUSB_CONFIGURATION_DESCRIPTOR;
#pragma pack(pop)
typedef struct _USB_INTERFACE_ASSOCIATION_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bFirstInterface, bInterfaceCount, bFunctionClass;
    UCHAR bFunctionSubClass, bFunctionProtocol, iFunction;
} USB_INTERFACE_ASSOCIATION_DESCRIPTOR, *PUSB_INTERFACE_ASSOCIATION_DESCRIPTOR;
typedef struct _USB_INTERFACE_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bInterfaceNumber, bAlternateSetting, bNumEndpoints;
    UCHAR bInterfaceClass, bInterfaceSubClass, bInterfaceProtocol, iInterface;
} USB_INTERFACE_DESCRIPTOR, *PUSB_INTERFACE_DESCRIPTOR;
#pragma pack(push, 1)
typedef struct _USB_ENDPOINT_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bEndpointAddress, bmAttributes;
    USHORT wMaxPacketSize;
    UCHAR bInterval;
} USB_ENDPOINT_DESCRIPTOR, *PUSB_ENDPOINT_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_HIGH_SPEED_MAXPACKET {
    USHORT us;
} USB_HIGH_SPEED_MAXPACKET, *PUSB_HIGH_SPEED_MAXPACKET;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_STRING_DESCRIPTOR {
    UCHAR bLength, bDescriptorType;
    WCHAR bString[1];
} USB_STRING_DESCRIPTOR, *PUSB_STRING_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bMaxBurst;
    union {
        UCHAR AsUchar;
        struct {
            UCHAR MaxStreams : 5, Reserved1 : 3;
        } Bulk;
        struct {
            UCHAR Mult : 2, Reserved2 : 5, SspCompanion : 1;
        } Isochronous;
    } bmAttributes;
    USHORT wBytesPerInterval;
} USB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR, *PUSB_SUPERSPEED_ENDPOINT_COMPANION_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR {
    UCHAR bLength, bDescriptorType;
    USHORT wReserved;
    ULONG dwBytesPerInterval;
} USB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR,
    *PUSB_SUPERSPEEDPLUS_ISOCH_ENDPOINT_COMPANION_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_HUB_DESCRIPTOR {
    UCHAR bDescriptorLength, bDescriptorType, bNumberOfPorts;
    USHORT wHubCharacteristics;
    UCHAR bPowerOnToPowerGood, bHubControlCurrent, bRemoveAndPowerMask[64];
} USB_HUB_DESCRIPTOR, *PUSB_HUB_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_30_HUB_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bNumberOfPorts;
    USHORT wHubCharacteristics;
    UCHAR bPowerOnToPowerGood, bHubControlCurrent, bHubHdrDecLat;
    USHORT wHubDelay, DeviceRemovable;
} USB_30_HUB_DESCRIPTOR, *PUSB_30_HUB_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_HUB_STATUS {
    USHORT AsUshort16;
    struct {
        USHORT LocalPowerLost : 1, OverCurrent : 1, Reserved : 14;
    };
} USB_HUB_STATUS, *PUSB_HUB_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_HUB_CHANGE {
    USHORT AsUshort16;
    struct {
        USHORT LocalPowerChange : 1, OverCurrentChange : 1, Reserved : 14;
    };
} USB_HUB_CHANGE, *PUSB_HUB_CHANGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_HUB_STATUS_AND_CHANGE {
    ULONG AsUlong32;
    struct {
        USB_HUB_STATUS HubStatus;
        USB_HUB_CHANGE HubChange;
    };
} USB_HUB_STATUS_AND_CHANGE, *PUSB_HUB_STATUS_AND_CHANGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_20_PORT_STATUS {
    USHORT AsUshort16;
    struct {
        USHORT CurrentConnectStatus : 1, PortEnabledDisabled : 1, Suspend : 1, OverCurrent : 1;
        USHORT Reset : 1, L1 : 1, Reserved0 : 2, PortPower : 1, LowSpeedDeviceAttached : 1;
        USHORT HighSpeedDeviceAttached : 1, PortTestMode : 1, PortIndicatorControl : 1;
        USHORT Reserved1 : 3;
    };
} USB_20_PORT_STATUS, *PUSB_20_PORT_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_20_PORT_CHANGE {
    USHORT AsUshort16;
    struct {
        USHORT ConnectStatusChange : 1, PortEnableDisableChange : 1, SuspendChange : 1;
        USHORT OverCurrentIndicatorChange : 1, ResetChange : 1, Reserved2 : 11;
    };
} USB_20_PORT_CHANGE, *PUSB_20_PORT_CHANGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_30_PORT_STATUS {
    USHORT AsUshort16;
    struct {
        USHORT CurrentConnectStatus : 1, PortEnabledDisabled : 1, Reserved0 : 1, OverCurrent : 1;
        USHORT Reset : 1, PortLinkState : 4, PortPower : 1, NegotiatedDeviceSpeed : 3;
        USHORT Reserved1 : 3;
    };
} USB_30_PORT_STATUS, *PUSB_30_PORT_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_30_PORT_CHANGE {
    USHORT AsUshort16;
    struct {
        USHORT ConnectStatusChange : 1, Reserved2 : 2, OverCurrentIndicatorChange : 1;
        USHORT ResetChange : 1, BHResetChange : 1, PortLinkStateChange : 1;
        USHORT PortConfigErrorChange : 1, Reserved3 : 8;
    };
} USB_30_PORT_CHANGE, *PUSB_30_PORT_CHANGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_PORT_STATUS {
    USHORT AsUshort16;
    USB_20_PORT_STATUS Usb20PortStatus;
    USB_30_PORT_STATUS Usb30PortStatus;
} USB_PORT_STATUS, *PUSB_PORT_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_PORT_CHANGE {
    USHORT AsUshort16;
    USB_20_PORT_CHANGE Usb20PortChange;
    USB_30_PORT_CHANGE Usb30PortChange;
} USB_PORT_CHANGE, *PUSB_PORT_CHANGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_PORT_EXT_STATUS {
    ULONG AsUlong32;
    struct {
        ULONG RxSublinkSpeedID : 4, TxSublinkSpeedID : 4, RxLaneCount : 4, TxLaneCount : 4;
        ULONG Reserved : 16;
    };
} USB_PORT_EXT_STATUS, *PUSB_PORT_EXT_STATUS;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_PORT_STATUS_AND_CHANGE {
    ULONG AsUlong32;
    struct {
        USB_PORT_STATUS PortStatus;
        USB_PORT_CHANGE PortChange;
    };
} USB_PORT_STATUS_AND_CHANGE, *PUSB_PORT_STATUS_AND_CHANGE;
#pragma pack(pop)
#pragma pack(push, 1)
typedef union _USB_PORT_EXT_STATUS_AND_CHANGE {
    ULONG64 AsUlong64;
    struct {
        USB_PORT_STATUS_AND_CHANGE PortStatusChange;
        USB_PORT_EXT_STATUS PortExtStatus;
    };
} USB_PORT_EXT_STATUS_AND_CHANGE, *PUSB_PORT_EXT_STATUS_AND_CHANGE;
#pragma pack(pop)
typedef union _USB_HUB_30_PORT_REMOTE_WAKE_MASK {
    UCHAR AsUchar8;
    struct {
        UCHAR ConnectRemoteWakeEnable : 1, DisconnectRemoteWakeEnable : 1;
        UCHAR OverCurrentRemoteWakeEnable : 1, Reserved0 : 5;
    };
} USB_HUB_30_PORT_REMOTE_WAKE_MASK, *PUSB_HUB_30_PORT_REMOTE_WAKE_MASK;
typedef union _USB_FUNCTION_SUSPEND_OPTIONS {
    UCHAR AsUchar;
    struct {
        UCHAR PowerState : 1, RemoteWakeEnabled : 1, Reserved : 6;
    };
} USB_FUNCTION_SUSPEND_OPTIONS, *PUSB_FUNCTION_SUSPEND_OPTIONS;
#pragma pack(push, 1)
typedef struct _USB_CONFIGURATION_POWER_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, SelfPowerConsumedD0[3], bPowerSummaryId, bBusPowerSavingD1;
    UCHAR bSelfPowerSavingD1, bBusPowerSavingD2, bSelfPowerSavingD2, bBusPowerSavingD3;
    UCHAR bSelfPowerSavingD3;
    USHORT TransitionTimeFromD1, TransitionTimeFromD2, TransitionTimeFromD3;
} USB_CONFIGURATION_POWER_DESCRIPTOR, *PUSB_CONFIGURATION_POWER_DESCRIPTOR;
#pragma pack(pop)
#pragma pack(push, 1)
typedef struct _USB_INTERFACE_POWER_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bmCapabilitiesFlags, bBusPowerSavingD1, bSelfPowerSavingD1;
    UCHAR bBusPowerSavingD2, bSelfPowerSavingD2, bBusPowerSavingD3, bSelfPowerSavingD3;
    USHORT TransitionTimeFromD1, TransitionTimeFromD2, TransitionTimeFromD3;
} USB_INTERFACE_POWER_DESCRIPTOR, *PUSB_INTERFACE_POWER_DESCRIPTOR;
#pragma pack(pop)
#endif
