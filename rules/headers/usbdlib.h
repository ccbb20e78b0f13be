// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <usbdlib.h>: USB driver library.
#ifndef ISRCHECK_USBDLIB_H
#define ISRCHECK_USBDLIB_H
#include <usb.h>
#include <usbioctl.h>
#define UsbBuildInterruptOrBulkTransferRequest(urb, length, pipeHandle, transferBuffer, \
    transferBufferMDL, transferBufferLength, transferFlags, link) { (urb)->UrbHeader.Function = \
    URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER; (urb)->UrbHeader.Length = (length); \
    (urb)->UrbBulkOrInterruptTransfer.PipeHandle = (pipeHandle); \
    (urb)->UrbBulkOrInterruptTransfer.TransferBufferLength = (transferBufferLength); \
    (urb)->UrbBulkOrInterruptTransfer.TransferBufferMDL = (transferBufferMDL); \
    (urb)->UrbBulkOrInterruptTransfer.TransferBuffer = (transferBuffer); \
    (urb)->UrbBulkOrInterruptTransfer.TransferFlags = (transferFlags); \
    (urb)->UrbBulkOrInterruptTransfer.UrbLink = (link); }
#define UsbBuildGetDescriptorRequest(urb, length, descriptorType, descriptorIndex, languageId, \
    transferBuffer, transferBufferMDL, transferBufferLength, link) { (urb)->UrbHeader.Function = \
    URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE; (urb)->UrbHeader.Length = (length); \
    (urb)->UrbControlDescriptorRequest.TransferBufferLength = (transferBufferLength); \
    (urb)->UrbControlDescriptorRequest.TransferBufferMDL = (transferBufferMDL); \
    (urb)->UrbControlDescriptorRequest.TransferBuffer = (transferBuffer); \
    (urb)->UrbControlDescriptorRequest.DescriptorType = (descriptorType); \
    (urb)->UrbControlDescriptorRequest.Index = (descriptorIndex); \
    (urb)->UrbControlDescriptorRequest.LanguageId = (languageId); \
    (urb)->UrbControlDescriptorRequest.UrbLink = (link); }
#define UsbBuildGetStatusRequest(urb, op, index, transferBuffer, transferBufferMDL, link) { \
    (urb)->UrbHeader.Function = (op); (urb)->UrbHeader.Length = sizeof(struct \
    _URB_CONTROL_GET_STATUS_REQUEST); (urb)->UrbControlGetStatusRequest.TransferBufferLength = \
    sizeof(USHORT); (urb)->UrbControlGetStatusRequest.TransferBufferMDL = (transferBufferMDL); \
    (urb)->UrbControlGetStatusRequest.TransferBuffer = (transferBuffer); \
    (urb)->UrbControlGetStatusRequest.Index = (index); (urb)->UrbControlGetStatusRequest.UrbLink \
    = (link); }
#define UsbBuildFeatureRequest(urb, op, featureSelector, index, link) { \
    (urb)->UrbHeader.Function = (op); (urb)->UrbHeader.Length = sizeof(struct \
    _URB_CONTROL_FEATURE_REQUEST); (urb)->UrbControlFeatureRequest.FeatureSelector = \
    (featureSelector); (urb)->UrbControlFeatureRequest.Index = (index); \
    (urb)->UrbControlFeatureRequest.UrbLink = (link); }
#define UsbBuildSelectConfigurationRequest(urb, length, configurationDescriptor) { \
    (urb)->UrbHeader.Function = URB_FUNCTION_SELECT_CONFIGURATION; (urb)->UrbHeader.Length = \
    (length); (urb)->UrbSelectConfiguration.ConfigurationDescriptor = (configurationDescriptor); \
    }
#define UsbBuildSelectInterfaceRequest(urb, length, configurationHandle, interfaceNumber, \
    alternateSetting) { (urb)->UrbHeader.Function = URB_FUNCTION_SELECT_INTERFACE; \
    (urb)->UrbHeader.Length = (length); (urb)->UrbSelectInterface.Interface.AlternateSetting = \
    (alternateSetting); (urb)->UrbSelectInterface.Interface.InterfaceNumber = (interfaceNumber); \
    (urb)->UrbSelectInterface.Interface.Length = ((length) - sizeof(struct _URB_HEADER) - \
    sizeof(USBD_CONFIGURATION_HANDLE)); (urb)->UrbSelectInterface.ConfigurationHandle = \
    (configurationHandle); }
#define UsbBuildVendorRequest(urb, cmd, length, transferFlags, reservedbits, request, value, \
    index, transferBuffer, transferBufferMDL, transferBufferLength, link) { \
    (urb)->UrbHeader.Function = (cmd); (urb)->UrbHeader.Length = (length); \
    (urb)->UrbControlVendorClassRequest.TransferBufferLength = (transferBufferLength); \
    (urb)->UrbControlVendorClassRequest.TransferBufferMDL = (transferBufferMDL); \
    (urb)->UrbControlVendorClassRequest.TransferBuffer = (transferBuffer); \
    (urb)->UrbControlVendorClassRequest.RequestTypeReservedBits = (reservedbits); \
    (urb)->UrbControlVendorClassRequest.Request = (request); \
    (urb)->UrbControlVendorClassRequest.Value = (value); \
    (urb)->UrbControlVendorClassRequest.Index = (index); \
    (urb)->UrbControlVendorClassRequest.TransferFlags = (transferFlags); \
    (urb)->UrbControlVendorClassRequest.UrbLink = (link); }
#define UsbBuildOsFeatureDescriptorRequest(urb, length, interface, index, transferBuffer, \
    transferBufferMDL, transferBufferLength, link) { (urb)->UrbHeader.Function = \
    URB_FUNCTION_GET_MS_FEATURE_DESCRIPTOR; (urb)->UrbHeader.Length = (length); \
    (urb)->UrbOSFeatureDescriptorRequest.TransferBufferLength = (transferBufferLength); \
    (urb)->UrbOSFeatureDescriptorRequest.TransferBufferMDL = (transferBufferMDL); \
    (urb)->UrbOSFeatureDescriptorRequest.TransferBuffer = (transferBuffer); \
    (urb)->UrbOSFeatureDescriptorRequest.InterfaceNumber = (interface); \
    (urb)->UrbOSFeatureDescriptorRequest.MS_FeatureDescriptorIndex = (index); \
    (urb)->UrbOSFeatureDescriptorRequest.UrbLink = (link); }
#define URB_STATUS(urb) ((urb)->UrbHeader.Status)
#define GET_SELECT_CONFIGURATION_REQUEST_SIZE(totalInterfaces, totalPipes) ((sizeof(struct \
    _URB_SELECT_CONFIGURATION) - sizeof(USBD_INTERFACE_INFORMATION)) + \
    ((totalInterfaces)*(sizeof(USBD_INTERFACE_INFORMATION) - sizeof(USBD_PIPE_INFORMATION))) + \
    ((totalPipes)*sizeof(USBD_PIPE_INFORMATION)))
#define GET_SELECT_INTERFACE_REQUEST_SIZE(totalPipes) ((sizeof(struct _URB_SELECT_INTERFACE) - \
    sizeof(USBD_PIPE_INFORMATION)) + ((totalPipes)*sizeof(USBD_PIPE_INFORMATION)))
#define GET_USBD_INTERFACE_SIZE(numEndpoints) (sizeof(USBD_INTERFACE_INFORMATION) + \
    (sizeof(USBD_PIPE_INFORMATION)*(numEndpoints)) - sizeof(USBD_PIPE_INFORMATION))
#define GET_ISO_URB_SIZE(n) (sizeof(struct _URB_ISOCH_TRANSFER) + \
    sizeof(USBD_ISO_PACKET_DESCRIPTOR)*(n))
#define USBD_CLIENT_CONTRACT_VERSION_INVALID 0xFFFFFFFF
#define USBD_CLIENT_CONTRACT_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_600 0x600
#define USBD_INTERFACE_VERSION_602 0x602
#define USBD_INTERFACE_VERSION_603 0x603
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _USBD_INTERFACE_LIST_ENTRY {
    PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor;
    PUSBD_INTERFACE_INFORMATION Interface;
} USBD_INTERFACE_LIST_ENTRY, *PUSBD_INTERFACE_LIST_ENTRY;
void UsbBuildOpenStaticStreamsRequest(PURB, USBD_PIPE_HANDLE, USHORT, PUSBD_STREAM_INFORMATION);
_IRQL_requires_max_(DISPATCH_LEVEL) void USBD_GetUSBDIVersion(PUSBD_VERSION_INFORMATION);
PUSB_INTERFACE_DESCRIPTOR USBD_ParseConfigurationDescriptor(PUSB_CONFIGURATION_DESCRIPTOR, UCHAR,
    UCHAR);
PURB USBD_CreateConfigurationRequest(PUSB_CONFIGURATION_DESCRIPTOR, PUSHORT);
_IRQL_requires_max_(PASSIVE_LEVEL) PUSB_COMMON_DESCRIPTOR USBD_ParseDescriptors(PVOID, ULONG,
    PVOID, LONG);
_IRQL_requires_max_(PASSIVE_LEVEL) PUSB_INTERFACE_DESCRIPTOR
    USBD_ParseConfigurationDescriptorEx(PUSB_CONFIGURATION_DESCRIPTOR, PVOID, LONG, LONG, LONG,
        LONG, LONG);
_IRQL_requires_max_(DISPATCH_LEVEL) PURB
    USBD_CreateConfigurationRequestEx(PUSB_CONFIGURATION_DESCRIPTOR, PUSBD_INTERFACE_LIST_ENTRY);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG USBD_GetInterfaceLength(PUSB_INTERFACE_DESCRIPTOR, PUCHAR);
_IRQL_requires_max_(PASSIVE_LEVEL) void USBD_RegisterHcFilter(PDEVICE_OBJECT, PDEVICE_OBJECT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS USBD_GetPdoRegistryParameter(PDEVICE_OBJECT, PVOID,
    ULONG, PWSTR, ULONG);
NTSTATUS USBD_QueryBusTime(PDEVICE_OBJECT, PULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG USBD_CalculateUsbBandwidth(ULONG, UCHAR, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) USBD_STATUS
    USBD_ValidateConfigurationDescriptor(PUSB_CONFIGURATION_DESCRIPTOR, ULONG, USHORT, PUCHAR *,
        ULONG);
DECLARE_HANDLE(USBD_HANDLE);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS USBD_CreateHandle(PDEVICE_OBJECT, PDEVICE_OBJECT, ULONG,
    ULONG, USBD_HANDLE *);
void USBD_CloseHandle(USBD_HANDLE);
BOOLEAN USBD_IsInterfaceVersionSupported(USBD_HANDLE, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS USBD_UrbAllocate(USBD_HANDLE, PURB *);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS USBD_IsochUrbAllocate(USBD_HANDLE, ULONG, PURB *);
_IRQL_requires_max_(DISPATCH_LEVEL) void USBD_UrbFree(USBD_HANDLE, PURB);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS USBD_SelectConfigUrbAllocateAndBuild(USBD_HANDLE,
    PUSB_CONFIGURATION_DESCRIPTOR, PUSBD_INTERFACE_LIST_ENTRY, PURB *);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS USBD_SelectInterfaceUrbAllocateAndBuild(USBD_HANDLE,
    USBD_CONFIGURATION_HANDLE, PUSBD_INTERFACE_LIST_ENTRY, PURB *);
_IRQL_requires_max_(DISPATCH_LEVEL) void USBD_AssignUrbToIoStackLocation(USBD_HANDLE,
    PIO_STACK_LOCATION, PURB);
_IRQL_requires_(PASSIVE_LEVEL) NTSTATUS USBD_QueryUsbCapability(USBD_HANDLE, const GUID *, ULONG,
    PUCHAR, PULONG);
DECLARE_HANDLE(USBDI_HANDLE);
typedef struct _COMPOSITE_DEVICE_CAPABILITIES {
    ULONG CapabilityFunctionSuspend : 1, Reserved : 31;
} COMPOSITE_DEVICE_CAPABILITIES, *PCOMPOSITE_DEVICE_CAPABILITIES;
void COMPOSITE_DEVICE_CAPABILITIES_INIT(PCOMPOSITE_DEVICE_CAPABILITIES);
typedef struct _REGISTER_COMPOSITE_DEVICE {
    USHORT Version, Size;
    USBDI_HANDLE Reserved;
    COMPOSITE_DEVICE_CAPABILITIES CapabilityFlags;
    ULONG FunctionCount;
} REGISTER_COMPOSITE_DEVICE, *PREGISTER_COMPOSITE_DEVICE;
void USBD_BuildRegisterCompositeDevice(USBD_HANDLE, COMPOSITE_DEVICE_CAPABILITIES, ULONG,
    PREGISTER_COMPOSITE_DEVICE);
DECLARE_HANDLE(USBD_FUNCTION_HANDLE);
typedef USBD_FUNCTION_HANDLE *PUSBD_FUNCTION_HANDLE;
typedef struct _REQUEST_REMOTE_WAKE_NOTIFICATION {
    USHORT Version, Size;
    USBD_FUNCTION_HANDLE UsbdFunctionHandle;
    ULONG Interface;
} REQUEST_REMOTE_WAKE_NOTIFICATION, *PREQUEST_REMOTE_WAKE_NOTIFICATION;
DEFINE_GUID(GUID_USB_CAPABILITY_CHAINED_MDLS, 0xf5ceeb23, 0xad90, 0x458c, 0x97, 0x9a, 0xd5, 0x9b,
    0x3a, 0xd6, 0x88, 0x4f);
DEFINE_GUID(GUID_USB_CAPABILITY_STATIC_STREAMS, 0x09051e1f, 0x0dc9, 0x4e6b, 0x8b, 0x12, 0x96, 0x0c,
    0xbd, 0x81, 0xaa, 0x8f);
DEFINE_GUID(GUID_USB_CAPABILITY_SELECTIVE_SUSPEND, 0x755c630d, 0xc8a0, 0x4765, 0x94, 0x6f, 0x90,
    0xcc, 0x70, 0x38, 0x56, 0xa4);
DEFINE_GUID(GUID_USB_CAPABILITY_FUNCTION_SUSPEND, 0xf4563183, 0xd66e, 0x42bd, 0xbd, 0x53, 0x1a,
    0xc7, 0xb0, 0x4c, 0xd5, 0x9d);
DEFINE_GUID(GUID_USB_CAPABILITY_HIGH_BANDWIDTH_ISOCH, 0x9c8a8a27, 0x15f9, 0x42e3, 0xa3, 0x56, 0xcd,
    0xa6, 0xae, 0x97, 0xa8, 0xc8);
DEFINE_GUID(GUID_USB_CAPABILITY_DEVICE_CONNECTION_HIGH_SPEED_COMPATIBLE, 0x81a885a6, 0xf239,
    0x42a2, 0x83, 0x97, 0xa5, 0xd9, 0x5b, 0xea, 0x69, 0x53);
DEFINE_GUID(GUID_USB_CAPABILITY_DEVICE_CONNECTION_SUPER_SPEED_COMPATIBLE, 0x8a2f776c, 0x9bd0,
    0x4f29, 0x97, 0x71, 0xc7, 0xa3, 0x88, 0x46, 0xd4, 0xc7);
DEFINE_GUID(GUID_USB_CAPABILITY_TIME_SYNC, 0xbb6e6472, 0x4be5, 0x44a3, 0x96, 0x41, 0x34, 0x5e,
    0x56, 0xac, 0x34, 0x85);
#ifdef __cplusplus
}
#endif
#endif
