// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// <wudfusb.h>: USB targets of UMDF 1. Identifiers were measured in a public kit.
#ifndef ISRCHECK_WUDFUSB_H
#define ISRCHECK_WUDFUSB_H
#include <wudfddi.h>
#include <winusb.h>
#ifdef __cplusplus
typedef enum _WDF_USB_REQUEST_TYPE {
    WdfUsbRequestTypeInvalid, WdfUsbRequestTypeNoFormat, WdfUsbRequestTypeDeviceControlTransfer,
    WdfUsbRequestTypePipeWrite, WdfUsbRequestTypePipeRead
} WDF_USB_REQUEST_TYPE, *PWDF_USB_REQUEST_TYPE;
struct IWDFUsbInterface;
struct IWDFUsbTargetPipe;
struct IWDFUsbTargetDevice;
ISRCHECK_COM_IID("4cd12e96-900a-44c3-a1b7-05b8954dab76") IWDFUsbTargetDevice : public IWDFIoTarget {
    ISRCHECK_METHOD(WINUSB_INTERFACE_HANDLE) GetWinUsbHandle() = 0;
    ISRCHECK_METHOD(UCHAR) GetNumInterfaces() = 0;
    HR_ RetrieveUsbInterface(UCHAR InterfaceIndex, IWDFUsbInterface **ppUsbInterface) = 0;
    HR_ FormatRequestForControlTransfer(IWDFIoRequest *pRequest, PWINUSB_CONTROL_SETUP_PACKET Setup,
                                        IWDFMemory *pMemory, PWDFMEMORY_OFFSET TransferOffset) = 0;
    HR_ RetrieveDeviceInformation(ULONG InformationType, ULONG *BufferLength, PVOID Buffer) = 0;
    HR_ RetrieveDescriptor(UCHAR DescriptorType, UCHAR Index, USHORT LanguageID, ULONG *BufferLength,
                           PVOID Buffer) = 0;
    HR_ RetrievePowerPolicy(ULONG PolicyType, ULONG *ValueLength, PVOID Value) = 0;
    HR_ SetPowerPolicy(ULONG PolicyType, ULONG ValueLength, PVOID Value) = 0;
};
ISRCHECK_COM_IID("a6714a4d-c764-498f-b6d2-032f10ca4e36") IWDFUsbInterface : public IWDFObject {
    ISRCHECK_METHOD(void) GetInterfaceDescriptor(PUSB_INTERFACE_DESCRIPTOR Descriptor) = 0;
    ISRCHECK_METHOD(UCHAR) GetInterfaceNumber() = 0;
    ISRCHECK_METHOD(UCHAR) GetNumEndPoints() = 0;
    ISRCHECK_METHOD(UCHAR) GetConfiguredSettingIndex() = 0;
    HR_ SelectSetting(UCHAR SettingNumber) = 0;
    ISRCHECK_METHOD(WINUSB_INTERFACE_HANDLE) GetWinUsbHandle() = 0;
    HR_ RetrieveUsbPipeObject(UCHAR PipeIndex, IWDFUsbTargetPipe **ppPipe) = 0;
};
ISRCHECK_COM_IID("f373216e-8c42-4c5c-95b4-d2a40b99c0fa") IWDFUsbTargetPipe : public IWDFIoTarget {
    HR_ Abort() = 0;
    HR_ Reset() = 0;
    HR_ Flush() = 0;
    ISRCHECK_METHOD(void) GetInformation(PWINUSB_PIPE_INFORMATION pInfo) = 0;
    ISRCHECK_METHOD(BOOL) IsInEndPoint() = 0;
    ISRCHECK_METHOD(BOOL) IsOutEndPoint() = 0;
    ISRCHECK_METHOD(USBD_PIPE_TYPE) GetType() = 0;
    HR_ RetrievePipePolicy(ULONG PolicyType, ULONG *ValueLength, PVOID Value) = 0;
    HR_ SetPipePolicy(ULONG PolicyType, ULONG ValueLength, PVOID Value) = 0;
};
ISRCHECK_COM_IID("e44fc7cc-0037-45fe-b27c-3963fdf13997") IUsbTargetPipeContinuousReaderCallbackReadComplete : public IUnknown {
    ISRCHECK_METHOD(void) OnReaderCompletion(IWDFUsbTargetPipe *pPipe, IWDFMemory *pMemory,
                                             SIZE_T NumBytesTransferred, PVOID Context) = 0;
};
ISRCHECK_COM_IID("4b891219-3c53-4a8c-8731-4e1b4be0e233") IUsbTargetPipeContinuousReaderCallbackReadersFailed : public IUnknown {
    ISRCHECK_METHOD(BOOL) OnReaderFailure(IWDFUsbTargetPipe *pPipe, HRESULT hrStatus) = 0;
};
ISRCHECK_COM_IID("8efe1ab4-f4a2-42bb-9b2b-bbada19d8b80") IWDFUsbTargetPipe2 : public IWDFUsbTargetPipe {
    HR_ ConfigureContinuousReader(SIZE_T TransferLength, SIZE_T HeaderLength, SIZE_T TrailerLength,
                                  UCHAR NumPendingReads, IUnknown *pMemoryCleanup,
                                  IUsbTargetPipeContinuousReaderCallbackReadComplete *pOnCompletion,
                                  PVOID pCompletionContext,
                                  IUsbTargetPipeContinuousReaderCallbackReadersFailed *pOnFailure) = 0;
};
ISRCHECK_COM_IID("3f7becf9-3a65-4348-a4f3-339d5734a9c6") IWDFUsbTargetFactory : public IUnknown {
    HR_ CreateUsbTargetDevice(IWDFUsbTargetDevice **ppDevice) = 0;
};
ISRCHECK_COM_IID("5cb1d859-f7ee-411e-9fa5-0159cc118324") IWDFUsbRequestCompletionParams : public IWDFRequestCompletionParams {
    ISRCHECK_METHOD(WDF_USB_REQUEST_TYPE) GetCompletedUsbRequestType() = 0;
    ISRCHECK_METHOD(void) GetDeviceControlTransferParameters(IWDFMemory **ppMemory,
                                                             ULONG *pLengthTransferred, SIZE_T *pOffset,
                                                             PWINUSB_CONTROL_SETUP_PACKET pSetup) = 0;
    ISRCHECK_METHOD(void) GetPipeWriteParameters(IWDFMemory **ppMemory, SIZE_T *pBytesWritten,
                                                 SIZE_T *pOffset) = 0;
    ISRCHECK_METHOD(void) GetPipeReadParameters(IWDFMemory **ppMemory, SIZE_T *pBytesRead,
                                                SIZE_T *pOffset) = 0;
};
#endif
#endif
