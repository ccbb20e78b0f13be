// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// UMDF 1: the interfaces a driver implements.
#ifndef ISRCHECK_WUDF_CALLBACKS_H
#define ISRCHECK_WUDF_CALLBACKS_H
ISRCHECK_COM(40) IDriverEntry : public IUnknown {
    HR_ OnInitialize(IWDFDriver *pWdfDriver) = 0;
    HR_ OnDeviceAdd(IWDFDriver *pWdfDriver, IWDFDeviceInitialize *pWdfDeviceInit) = 0;
    ISRCHECK_METHOD(void) OnDeinitialize(IWDFDriver *pWdfDriver) = 0;
};
ISRCHECK_COM(41) IPnpCallback : public IUnknown {
    HR_ OnD0Entry(IWDFDevice *pWdfDevice, WDF_POWER_DEVICE_STATE previousState) = 0;
    HR_ OnD0Exit(IWDFDevice *pWdfDevice, WDF_POWER_DEVICE_STATE newState) = 0;
    ISRCHECK_METHOD(void) OnSurpriseRemoval(IWDFDevice *pWdfDevice) = 0;
    HR_ OnQueryRemove(IWDFDevice *pWdfDevice) = 0;
    HR_ OnQueryStop(IWDFDevice *pWdfDevice) = 0;
};
ISRCHECK_COM(42) IPnpCallbackHardware : public IUnknown {
    HR_ OnPrepareHardware(IWDFDevice *pWdfDevice) = 0;
    HR_ OnReleaseHardware(IWDFDevice *pWdfDevice) = 0;
};
ISRCHECK_COM(43) IPnpCallbackHardware2 : public IUnknown {
    HR_ OnPrepareHardware(IWDFDevice3 *pWdfDevice, IWDFCmResourceList *pWdfResourcesRaw,
                          IWDFCmResourceList *pWdfResourcesTranslated) = 0;
    HR_ OnReleaseHardware(IWDFDevice3 *pWdfDevice,
                          IWDFCmResourceList *pWdfResourcesTranslated) = 0;
};
ISRCHECK_COM(44) IPnpCallbackHardwareInterrupt : public IUnknown {
    HR_ OnD0EntryPostInterruptsEnabled(IWDFDevice3 *pDevice, WDF_POWER_DEVICE_STATE State) = 0;
    HR_ OnD0ExitPreInterruptsDisabled(IWDFDevice3 *pDevice, WDF_POWER_DEVICE_STATE TargetState) = 0;
};
ISRCHECK_COM(45) IPnpCallbackSelfManagedIo : public IUnknown {
    ISRCHECK_METHOD(void) OnSelfManagedIoCleanup(IWDFDevice *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnSelfManagedIoFlush(IWDFDevice *pWdfDevice) = 0;
    HR_ OnSelfManagedIoInit(IWDFDevice *pWdfDevice) = 0;
    HR_ OnSelfManagedIoSuspend(IWDFDevice *pWdfDevice) = 0;
    HR_ OnSelfManagedIoRestart(IWDFDevice *pWdfDevice) = 0;
    HR_ OnSelfManagedIoStop(IWDFDevice *pWdfDevice) = 0;
};
ISRCHECK_COM(46) IPnpCallbackRemoteInterfaceNotification : public IUnknown {
    ISRCHECK_METHOD(void) OnRemoteInterfaceArrival(IWDFRemoteInterfaceInitialize *pInit) = 0;
};
ISRCHECK_COM(47) IPowerPolicyCallbackWakeFromS0 : public IUnknown {
    HR_ OnArmWakeFromS0(IWDFDevice2 *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnWakeFromS0Triggered(IWDFDevice2 *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnDisarmWakeFromS0(IWDFDevice2 *pWdfDevice) = 0;
};
ISRCHECK_COM(48) IPowerPolicyCallbackWakeFromSx : public IUnknown {
    HR_ OnArmWakeFromSx(IWDFDevice2 *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnWakeFromSxTriggered(IWDFDevice2 *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnDisarmWakeFromSx(IWDFDevice2 *pWdfDevice) = 0;
};
ISRCHECK_COM(49) IQueueCallbackCreate : public IUnknown {
    ISRCHECK_METHOD(void) OnCreateFile(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWDFRequest,
                                       IWDFFile *pWdfFileObject) = 0;
};
ISRCHECK_COM(4a) IQueueCallbackRead : public IUnknown {
    ISRCHECK_METHOD(void) OnRead(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest,
                                 SIZE_T NumOfBytesToRead) = 0;
};
ISRCHECK_COM(4b) IQueueCallbackWrite : public IUnknown {
    ISRCHECK_METHOD(void) OnWrite(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest,
                                  SIZE_T NumOfBytesToWrite) = 0;
};
ISRCHECK_COM(4c) IQueueCallbackDeviceIoControl : public IUnknown {
    ISRCHECK_METHOD(void) OnDeviceIoControl(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest,
                                            ULONG ControlCode, SIZE_T InputBufferSizeInBytes,
                                            SIZE_T OutputBufferSizeInBytes) = 0;
};
ISRCHECK_COM(4d) IQueueCallbackDefaultIoHandler : public IUnknown {
    ISRCHECK_METHOD(void) OnDefaultIoHandler(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest) = 0;
};
ISRCHECK_COM(4e) IQueueCallbackStateChange : public IUnknown {
    ISRCHECK_METHOD(void) OnStateChange(IWDFIoQueue *pWdfQueue, WDF_IO_QUEUE_STATE QueueState) = 0;
};
ISRCHECK_COM(4f) IQueueCallbackIoStop : public IUnknown {
    ISRCHECK_METHOD(void) OnIoStop(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest,
                                   ULONG ActionFlags) = 0;
};
ISRCHECK_COM(50) IQueueCallbackIoResume : public IUnknown {
    ISRCHECK_METHOD(void) OnIoResume(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest) = 0;
};
ISRCHECK_COM(51) IQueueCallbackIoCanceledOnQueue : public IUnknown {
    ISRCHECK_METHOD(void) OnIoCanceledOnQueue(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest) = 0;
};
ISRCHECK_COM(52) IRequestCallbackCancel : public IUnknown {
    ISRCHECK_METHOD(void) OnCancel(IWDFIoRequest *pWdfRequest) = 0;
};
ISRCHECK_COM(53) IRequestCallbackRequestCompletion : public IUnknown {
    ISRCHECK_METHOD(void) OnCompletion(IWDFIoRequest *pWdfRequest, IWDFIoTarget *pIoTarget,
                                       IWDFRequestCompletionParams *pParams, void *pContext) = 0;
};
ISRCHECK_COM(54) IFileCallbackCleanup : public IUnknown {
    ISRCHECK_METHOD(void) OnCleanupFile(IWDFFile *pWdfFileObject) = 0;
};
ISRCHECK_COM(55) IFileCallbackClose : public IUnknown {
    ISRCHECK_METHOD(void) OnCloseFile(IWDFFile *pWdfFileObject) = 0;
};
ISRCHECK_COM(56) IObjectCleanup : public IUnknown {
    ISRCHECK_METHOD(void) OnCleanup(IWDFObject *pWdfObject) = 0;
};
ISRCHECK_COM(57) IImpersonateCallback : public IUnknown {
    ISRCHECK_METHOD(void) OnImpersonate(void *Context) = 0;
};
ISRCHECK_COM(58) IRemoteInterfaceCallbackEvent : public IUnknown {
    ISRCHECK_METHOD(void) OnRemoteInterfaceEvent(IWDFRemoteInterface *pWdfRemoteInterface,
                                                 REFGUID EventGuid, BYTE *pbData, DWORD cbDataSize,
                                                 DWORD NameBufferOffset) = 0;
};
ISRCHECK_COM(59) IRemoteInterfaceCallbackRemoval : public IUnknown {
    ISRCHECK_METHOD(void) OnRemoteInterfaceRemoval(IWDFRemoteInterface *pWdfRemoteInterface) = 0;
};
ISRCHECK_COM(5a) IRemoteTargetCallbackRemoval : public IUnknown {
    ISRCHECK_METHOD(BOOL) OnRemoteTargetQueryRemove(IWDFRemoteTarget *pWdfRemoteTarget) = 0;
    ISRCHECK_METHOD(void) OnRemoteTargetRemoveCanceled(IWDFRemoteTarget *pWdfRemoteTarget) = 0;
    ISRCHECK_METHOD(void) OnRemoteTargetRemoveComplete(IWDFRemoteTarget *pWdfRemoteTarget) = 0;
};
#endif
