// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// USB targets of KMDF: types and routines.
#ifndef ISRCHECK_WDFUSB_DECL_H
#define ISRCHECK_WDFUSB_DECL_H
typedef enum _WDF_USB_REQUEST_TYPE {
    WdfUsbRequestTypeInvalid, WdfUsbRequestTypeNoFormat, WdfUsbRequestTypeDeviceString,
    WdfUsbRequestTypeDeviceControlTransfer, WdfUsbRequestTypeDeviceUrb,
    WdfUsbRequestTypePipeWrite, WdfUsbRequestTypePipeRead, WdfUsbRequestTypePipeAbort,
    WdfUsbRequestTypePipeReset, WdfUsbRequestTypePipeUrb
} WDF_USB_REQUEST_TYPE, *PWDF_USB_REQUEST_TYPE;
typedef enum _WDF_USB_BMREQUEST_DIRECTION {
    BmRequestHostToDevice, BmRequestDeviceToHost
} WDF_USB_BMREQUEST_DIRECTION;
typedef enum _WDF_USB_BMREQUEST_TYPE {
    BmRequestStandard, BmRequestClass, BmRequestVendor
} WDF_USB_BMREQUEST_TYPE;
typedef enum _WDF_USB_BMREQUEST_RECIPIENT {
    BmRequestToDevice, BmRequestToInterface, BmRequestToEndpoint, BmRequestToOther
} WDF_USB_BMREQUEST_RECIPIENT;
typedef enum _WDF_USB_PIPE_TYPE {
    WdfUsbPipeTypeInvalid, WdfUsbPipeTypeControl, WdfUsbPipeTypeIsochronous, WdfUsbPipeTypeBulk,
    WdfUsbPipeTypeInterrupt
} WDF_USB_PIPE_TYPE;
typedef enum _WdfUsbTargetDeviceSelectConfigType {
    WdfUsbTargetDeviceSelectConfigTypeInvalid, WdfUsbTargetDeviceSelectConfigTypeDeconfig,
    WdfUsbTargetDeviceSelectConfigTypeSingleInterface,
    WdfUsbTargetDeviceSelectConfigTypeMultiInterface,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesPairs,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesDescriptor, WdfUsbTargetDeviceSelectConfigTypeUrb
} WdfUsbTargetDeviceSelectConfigType;
typedef enum _WdfUsbTargetDeviceSelectSettingType {
    WdfUsbInterfaceSelectSettingTypeDescriptor = 16, WdfUsbInterfaceSelectSettingTypeSetting,
    WdfUsbInterfaceSelectSettingTypeUrb
} WdfUsbTargetDeviceSelectSettingType;
typedef enum _WDF_USB_DEVICE_TRAITS {
    WDF_USB_DEVICE_TRAIT_SELF_POWERED = 1, WDF_USB_DEVICE_TRAIT_REMOTE_WAKE_CAPABLE,
    WDF_USB_DEVICE_TRAIT_AT_HIGH_SPEED = 4
} WDF_USB_DEVICE_TRAITS;
typedef union _WDF_USB_CONTROL_SETUP_PACKET {
    struct {
        union {
            struct {
                BYTE Recipient : 2, Reserved : 3, Type : 2, Dir : 1;
            } Request;
            BYTE Byte;
        } bm;
        BYTE bRequest;
        union {
            struct {
                BYTE LowByte, HiByte;
            } Bytes;
            USHORT Value;
        } wValue;
        union {
            struct {
                BYTE LowByte, HiByte;
            } Bytes;
            USHORT Value;
        } wIndex;
        USHORT wLength;
    } Packet;
    struct {
        BYTE Bytes[8];
    } Generic;
} WDF_USB_CONTROL_SETUP_PACKET, *PWDF_USB_CONTROL_SETUP_PACKET;
void WDF_USB_CONTROL_SETUP_PACKET_INIT(PWDF_USB_CONTROL_SETUP_PACKET, WDF_USB_BMREQUEST_DIRECTION,
    WDF_USB_BMREQUEST_RECIPIENT, BYTE, USHORT, USHORT);
void WDF_USB_CONTROL_SETUP_PACKET_INIT_CLASS(PWDF_USB_CONTROL_SETUP_PACKET,
    WDF_USB_BMREQUEST_DIRECTION, WDF_USB_BMREQUEST_RECIPIENT, BYTE, USHORT, USHORT);
void WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(PWDF_USB_CONTROL_SETUP_PACKET,
    WDF_USB_BMREQUEST_DIRECTION, WDF_USB_BMREQUEST_RECIPIENT, BYTE, USHORT, USHORT);
void WDF_USB_CONTROL_SETUP_PACKET_INIT_FEATURE(PWDF_USB_CONTROL_SETUP_PACKET,
    WDF_USB_BMREQUEST_RECIPIENT, USHORT, USHORT, BOOLEAN);
void WDF_USB_CONTROL_SETUP_PACKET_INIT_GET_STATUS(PWDF_USB_CONTROL_SETUP_PACKET,
    WDF_USB_BMREQUEST_RECIPIENT, USHORT);
typedef struct _WDF_USB_REQUEST_COMPLETION_PARAMS {
    USBD_STATUS UsbdStatus;
    WDF_USB_REQUEST_TYPE Type;
    union {
        struct {
            WDFMEMORY Buffer;
            USHORT LangID;
            UCHAR StringIndex, RequiredSize;
        } DeviceString;
        struct {
            WDFMEMORY Buffer;
            WDF_USB_CONTROL_SETUP_PACKET SetupPacket;
            ULONG Length;
        } DeviceControlTransfer;
        struct {
            WDFMEMORY Buffer;
        } DeviceUrb;
        struct {
            WDFMEMORY Buffer;
            size_t Length, Offset;
        } PipeWrite;
        struct {
            WDFMEMORY Buffer;
            size_t Length, Offset;
        } PipeRead;
        struct {
            WDFMEMORY Buffer;
        } PipeUrb;
    } Parameters;
} WDF_USB_REQUEST_COMPLETION_PARAMS, *PWDF_USB_REQUEST_COMPLETION_PARAMS;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void EVT_WDF_USB_READER_COMPLETION_ROUTINE(WDFUSBPIPE,
    WDFMEMORY, size_t, WDFCONTEXT);
typedef EVT_WDF_USB_READER_COMPLETION_ROUTINE *PFN_WDF_USB_READER_COMPLETION_ROUTINE;
_IRQL_requires_max_(PASSIVE_LEVEL) typedef BOOLEAN EVT_WDF_USB_READERS_FAILED(WDFUSBPIPE, NTSTATUS,
    USBD_STATUS);
typedef EVT_WDF_USB_READERS_FAILED *PFN_WDF_USB_READERS_FAILED;
typedef struct _WDF_USB_CONTINUOUS_READER_CONFIG {
    ULONG Size;
    size_t TransferLength, HeaderLength, TrailerLength;
    UCHAR NumPendingReads;
    PWDF_OBJECT_ATTRIBUTES BufferAttributes;
    PFN_WDF_USB_READER_COMPLETION_ROUTINE EvtUsbTargetPipeReadComplete;
    WDFCONTEXT EvtUsbTargetPipeReadCompleteContext;
    PFN_WDF_USB_READERS_FAILED EvtUsbTargetPipeReadersFailed;
} WDF_USB_CONTINUOUS_READER_CONFIG, *PWDF_USB_CONTINUOUS_READER_CONFIG;
FORCEINLINE VOID WDF_USB_CONTINUOUS_READER_CONFIG_INIT(PWDF_USB_CONTINUOUS_READER_CONFIG Config,
    PFN_WDF_USB_READER_COMPLETION_ROUTINE EvtUsbTargetPipeReadComplete, WDFCONTEXT
        EvtUsbTargetPipeReadCompleteContext, size_t TransferLength)
{
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}
WDFIOTARGET WdfUsbTargetDeviceGetIoTarget(WDFUSBDEVICE);
typedef struct _WDF_USB_DEVICE_INFORMATION {
    ULONG Size;
    USBD_VERSION_INFORMATION UsbdVersionInformation;
    ULONG HcdPortCapabilities, Traits;
} WDF_USB_DEVICE_INFORMATION, *PWDF_USB_DEVICE_INFORMATION;
FORCEINLINE VOID WDF_USB_DEVICE_INFORMATION_INIT(PWDF_USB_DEVICE_INFORMATION Udi)
{
    RtlZeroMemory(Udi, sizeof(*Udi));
    Udi->Size = sizeof(*Udi);
}
typedef struct _WDF_USB_INTERFACE_SETTING_PAIR {
    WDFUSBINTERFACE UsbInterface;
    UCHAR SettingIndex;
} WDF_USB_INTERFACE_SETTING_PAIR, *PWDF_USB_INTERFACE_SETTING_PAIR;
typedef struct _WDF_USB_DEVICE_SELECT_CONFIG_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectConfigType Type;
    union {
        struct {
            PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor;
            PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptors;
            ULONG NumInterfaceDescriptors;
        } Descriptor;
        struct {
            PURB Urb;
        } Urb;
        struct {
            UCHAR NumberConfiguredPipes;
            WDFUSBINTERFACE ConfiguredUsbInterface;
        } SingleInterface;
        struct {
            UCHAR NumberInterfaces;
            PWDF_USB_INTERFACE_SETTING_PAIR Pairs;
            UCHAR NumberOfConfiguredInterfaces;
        } MultiInterface;
    } Types;
} WDF_USB_DEVICE_SELECT_CONFIG_PARAMS, *PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS;
FORCEINLINE VOID
    WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_SINGLE_INTERFACE(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS
        Params)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
FORCEINLINE VOID
    WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_MULTIPLE_INTERFACES(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params, UCHAR NumberInterfaces, PWDF_USB_INTERFACE_SETTING_PAIR SettingPairs)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
FORCEINLINE VOID
    WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_INTERFACES_DESCRIPTORS(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params, PUSB_CONFIGURATION_DESCRIPTOR ConfigDescriptor, PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptors, ULONG NumInterfaceDescriptors)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
FORCEINLINE VOID WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_URB(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS
    Params, PURB Urb)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
FORCEINLINE VOID
    WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_DECONFIG(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS Params)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
typedef struct _WDF_USB_INTERFACE_SELECT_SETTING_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectSettingType Type;
    union {
        struct {
            PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor;
        } Descriptor;
        struct {
            UCHAR SettingIndex;
        } Interface;
        struct {
            PURB Urb;
        } Urb;
    } Types;
} WDF_USB_INTERFACE_SELECT_SETTING_PARAMS, *PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS;
FORCEINLINE VOID
    WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_DESCRIPTOR(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS Params, PUSB_INTERFACE_DESCRIPTOR Interface)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
FORCEINLINE VOID
    WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_URB(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS
        Params, PURB Urb)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
FORCEINLINE VOID
    WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_SETTING(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS
        Params, UCHAR SettingIndex)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
WDFIOTARGET WdfUsbTargetPipeGetIoTarget(WDFUSBPIPE);
typedef struct _WDF_USB_PIPE_INFORMATION {
    ULONG Size, MaximumPacketSize;
    UCHAR EndpointAddress, Interval, SettingIndex;
    WDF_USB_PIPE_TYPE PipeType;
    ULONG MaximumTransferSize;
} WDF_USB_PIPE_INFORMATION, *PWDF_USB_PIPE_INFORMATION;
FORCEINLINE VOID WDF_USB_PIPE_INFORMATION_INIT(PWDF_USB_PIPE_INFORMATION Info)
{
    RtlZeroMemory(Info, sizeof(*Info));
    Info->Size = sizeof(*Info);
}
BOOLEAN WDF_USB_PIPE_DIRECTION_IN(UCHAR);
BOOLEAN WDF_USB_PIPE_DIRECTION_OUT(UCHAR);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetDeviceCreate(WDFDEVICE,
    PWDF_OBJECT_ATTRIBUTES, WDFUSBDEVICE *);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfUsbTargetDeviceRetrieveInformation(WDFUSBDEVICE,
    PWDF_USB_DEVICE_INFORMATION);
_IRQL_requires_max_(PASSIVE_LEVEL) void WdfUsbTargetDeviceGetDeviceDescriptor(WDFUSBDEVICE,
    PUSB_DEVICE_DESCRIPTOR);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    WdfUsbTargetDeviceRetrieveConfigDescriptor(WDFUSBDEVICE, PVOID, PUSHORT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetDeviceQueryString(WDFUSBDEVICE, WDFREQUEST,
    PWDF_REQUEST_SEND_OPTIONS, PUSHORT, PUSHORT, UCHAR, USHORT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetDeviceAllocAndQueryString(WDFUSBDEVICE,
    PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *, PUSHORT, UCHAR, USHORT);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfUsbTargetDeviceFormatRequestForString(WDFUSBDEVICE,
    WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET, UCHAR, USHORT);
_IRQL_requires_max_(DISPATCH_LEVEL) UCHAR WdfUsbTargetDeviceGetNumInterfaces(WDFUSBDEVICE);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetDeviceSelectConfig(WDFUSBDEVICE,
    PWDF_OBJECT_ATTRIBUTES, PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
_IRQL_requires_max_(DISPATCH_LEVEL) USBD_CONFIGURATION_HANDLE
    WdfUsbTargetDeviceWdmGetConfigurationHandle(WDFUSBDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    WdfUsbTargetDeviceRetrieveCurrentFrameNumber(WDFUSBDEVICE, PULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    WdfUsbTargetDeviceSendControlTransferSynchronously(WDFUSBDEVICE, WDFREQUEST,
        PWDF_REQUEST_SEND_OPTIONS, PWDF_USB_CONTROL_SETUP_PACKET, PWDF_MEMORY_DESCRIPTOR, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    WdfUsbTargetDeviceFormatRequestForControlTransfer(WDFUSBDEVICE, WDFREQUEST,
        PWDF_USB_CONTROL_SETUP_PACKET, WDFMEMORY, PWDFMEMORY_OFFSET);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetDeviceIsConnectedSynchronous(WDFUSBDEVICE);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetDeviceResetPortSynchronously(WDFUSBDEVICE);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetDeviceCyclePortSynchronously(WDFUSBDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    WdfUsbTargetDeviceFormatRequestForCyclePort(WDFUSBDEVICE, WDFREQUEST);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetDeviceSendUrbSynchronously(WDFUSBDEVICE,
    WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PURB);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfUsbTargetDeviceFormatRequestForUrb(WDFUSBDEVICE,
    WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfUsbTargetPipeGetInformation(WDFUSBPIPE,
    PWDF_USB_PIPE_INFORMATION);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN WdfUsbTargetPipeIsInEndpoint(WDFUSBPIPE);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN WdfUsbTargetPipeIsOutEndpoint(WDFUSBPIPE);
_IRQL_requires_max_(DISPATCH_LEVEL) WDF_USB_PIPE_TYPE WdfUsbTargetPipeGetType(WDFUSBPIPE);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfUsbTargetPipeSetNoMaximumPacketSizeCheck(WDFUSBPIPE);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetPipeWriteSynchronously(WDFUSBPIPE,
    WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_MEMORY_DESCRIPTOR, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfUsbTargetPipeFormatRequestForWrite(WDFUSBPIPE,
    WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetPipeReadSynchronously(WDFUSBPIPE,
    WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_MEMORY_DESCRIPTOR, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfUsbTargetPipeFormatRequestForRead(WDFUSBPIPE,
    WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfUsbTargetPipeConfigContinuousReader(WDFUSBPIPE,
    PWDF_USB_CONTINUOUS_READER_CONFIG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetPipeAbortSynchronously(WDFUSBPIPE,
    WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfUsbTargetPipeFormatRequestForAbort(WDFUSBPIPE,
    WDFREQUEST);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetPipeResetSynchronously(WDFUSBPIPE,
    WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfUsbTargetPipeFormatRequestForReset(WDFUSBPIPE,
    WDFREQUEST);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbTargetPipeSendUrbSynchronously(WDFUSBPIPE,
    WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PURB);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfUsbTargetPipeFormatRequestForUrb(WDFUSBPIPE,
    WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
_IRQL_requires_max_(DISPATCH_LEVEL) BYTE WdfUsbInterfaceGetInterfaceNumber(WDFUSBINTERFACE);
_IRQL_requires_max_(DISPATCH_LEVEL) BYTE WdfUsbInterfaceGetNumEndpoints(WDFUSBINTERFACE, UCHAR);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfUsbInterfaceGetDescriptor(WDFUSBINTERFACE, UCHAR,
    PUSB_INTERFACE_DESCRIPTOR);
_IRQL_requires_max_(DISPATCH_LEVEL) BYTE WdfUsbInterfaceGetNumSettings(WDFUSBINTERFACE);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfUsbInterfaceSelectSetting(WDFUSBINTERFACE,
    PWDF_OBJECT_ATTRIBUTES, PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfUsbInterfaceGetEndpointInformation(WDFUSBINTERFACE,
    UCHAR, UCHAR, PWDF_USB_PIPE_INFORMATION);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFUSBINTERFACE WdfUsbTargetDeviceGetInterface(WDFUSBDEVICE,
    UCHAR);
_IRQL_requires_max_(DISPATCH_LEVEL) BYTE WdfUsbInterfaceGetConfiguredSettingIndex(WDFUSBINTERFACE);
_IRQL_requires_max_(DISPATCH_LEVEL) BYTE WdfUsbInterfaceGetNumConfiguredPipes(WDFUSBINTERFACE);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFUSBPIPE WdfUsbInterfaceGetConfiguredPipe(WDFUSBINTERFACE,
    UCHAR, PWDF_USB_PIPE_INFORMATION);
_IRQL_requires_max_(DISPATCH_LEVEL) USBD_PIPE_HANDLE WdfUsbTargetPipeWdmGetPipeHandle(WDFUSBPIPE);
#endif
