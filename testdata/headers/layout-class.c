// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What the documentation states on KMDF, USB and IEEE 1394.
#include <ntddk.h>
#include <wdf.h>
#include <usb.h>
#include <usbdlib.h>
#include <wdfusb.h>
#include <1394.h>
#include "assert.inc"
CHECK(WdfFalse == 0 && WdfTrue == 1 && WdfUseDefault == 2);
CHECK(WdfIoQueueDispatchSequential == 1 && WdfIoQueueDispatchManual == 3);
CHECK(WdfPowerDeviceD0 == 1 && WdfPowerDeviceD3Final == 5);
CHECK(WdfExecutionLevelPassive == 2 && WdfSynchronizationScopeNone == 4);
CHECK(sizeof(USB_DEVICE_DESCRIPTOR) == 18 && sizeof(USB_CONFIGURATION_DESCRIPTOR) == 9);
CHECK(sizeof(USB_INTERFACE_DESCRIPTOR) == 9 && sizeof(USB_ENDPOINT_DESCRIPTOR) == 7);
CHECK(sizeof(WDF_USB_CONTROL_SETUP_PACKET) == 8);
CHECK(URB_FUNCTION_SELECT_CONFIGURATION == 0 && URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER == 9);
CHECK(USBD_TRANSFER_DIRECTION_IN == 1 && USBD_SHORT_TRANSFER_OK == 2);
CHECK(REQUEST_ASYNC_READ == 0 && REQUEST_ASYNC_WRITE == 1);
CHECK(sizeof(((PURB)0)->UrbHeader) == (sizeof(void *) == 8 ? 24 : 16));
#ifdef _WIN64
CHECK(sizeof(struct _URB_BULK_OR_INTERRUPT_TRANSFER) == 128);
#endif
