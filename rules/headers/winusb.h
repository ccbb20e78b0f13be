// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <winusb.h>: the types of WinUSB that UMDF drivers see.
#ifndef ISRCHECK_WINUSB_H
#define ISRCHECK_WINUSB_H
#include <windows.h>
typedef PVOID WINUSB_INTERFACE_HANDLE, *PWINUSB_INTERFACE_HANDLE;
typedef enum _USBD_PIPE_TYPE {
    UsbdPipeTypeControl, UsbdPipeTypeIsochronous, UsbdPipeTypeBulk, UsbdPipeTypeInterrupt
} USBD_PIPE_TYPE;
typedef struct _WINUSB_PIPE_INFORMATION {
    USBD_PIPE_TYPE PipeType;
    UCHAR PipeId;
    USHORT MaximumPacketSize;
    UCHAR Interval;
} WINUSB_PIPE_INFORMATION, *PWINUSB_PIPE_INFORMATION;
#pragma pack(push, 1)
typedef struct _WINUSB_SETUP_PACKET {
    UCHAR RequestType, Request;
    USHORT Value, Index, Length;
} WINUSB_SETUP_PACKET, *PWINUSB_SETUP_PACKET;
typedef struct _USB_INTERFACE_DESCRIPTOR {
    UCHAR bLength, bDescriptorType, bInterfaceNumber, bAlternateSetting, bNumEndpoints,
        bInterfaceClass, bInterfaceSubClass, bInterfaceProtocol, iInterface;
} USB_INTERFACE_DESCRIPTOR, *PUSB_INTERFACE_DESCRIPTOR;
typedef struct _USB_DEVICE_DESCRIPTOR {
    UCHAR bLength, bDescriptorType;
    USHORT bcdUSB;
    UCHAR bDeviceClass, bDeviceSubClass, bDeviceProtocol, bMaxPacketSize0;
    USHORT idVendor, idProduct, bcdDevice;
    UCHAR iManufacturer, iProduct, iSerialNumber, bNumConfigurations;
} USB_DEVICE_DESCRIPTOR, *PUSB_DEVICE_DESCRIPTOR;
#pragma pack(pop)
typedef enum _WINUSB_CONTROL_TRANSFER_DIRECTION {
    WinUsbBmRequestHostToDevice, WinUsbBmRequestDeviceToHost
} WINUSB_BMREQUEST_DIRECTION;
typedef enum _WINUSB_BMREQUEST_RECIPIENT {
    BmRequestToDevice, BmRequestToInterface, BmRequestToEndpoint, BmRequestToOther
} WINUSB_BMREQUEST_RECIPIENT;
typedef union _WINUSB_CONTROL_SETUP_PACKET {
    struct {
        union {
            struct { UCHAR Recipient : 2, Reserved : 3, Type : 2, Dir : 1; } Request;
            UCHAR Byte;
        } bm;
        UCHAR bRequest;
        union {
            struct { UCHAR LowByte, HiByte; } Bytes;
            USHORT Value;
        } wValue, wIndex;
        USHORT wLength;
    } Packet;
    struct { UCHAR Bytes[8]; } Generic;
    WINUSB_SETUP_PACKET WinUsb;
} WINUSB_CONTROL_SETUP_PACKET, *PWINUSB_CONTROL_SETUP_PACKET;
#define USB_DEVICE_DESCRIPTOR_TYPE 0x01
#define USB_CONFIGURATION_DESCRIPTOR_TYPE 0x02
#define USB_STRING_DESCRIPTOR_TYPE 0x03
#define USB_INTERFACE_DESCRIPTOR_TYPE 0x04
#define USB_ENDPOINT_DESCRIPTOR_TYPE 0x05
#define USB_ENDPOINT_DIRECTION_IN(a) ((a) & 0x80)
#define USB_ENDPOINT_DIRECTION_OUT(a) (!((a) & 0x80))
#define SHORT_PACKET_TERMINATE 0x01
#define AUTO_CLEAR_STALL 0x02
#define PIPE_TRANSFER_TIMEOUT 0x03
#define IGNORE_SHORT_PACKETS 0x04
#define ALLOW_PARTIAL_READS 0x05
#define AUTO_FLUSH 0x06
#define RAW_IO 0x07
#define MAXIMUM_TRANSFER_SIZE 0x08
#define AUTO_SUSPEND 0x81
#define SUSPEND_DELAY 0x83
#define DEVICE_SPEED 0x01
#define LowSpeed 0x01
#define FullSpeed 0x02
#define HighSpeed 0x03
#endif
