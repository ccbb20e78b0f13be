// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// UMDF 1: the interfaces a driver implements.
#ifndef ISRCHECK_WUDF_CALLBACKS_H
#define ISRCHECK_WUDF_CALLBACKS_H
ISRCHECK_COM_IID("1bec7499-8881-4f2b-b01c-a1a907304afc") IDriverEntry : public IUnknown {
    HR_ OnInitialize(IWDFDriver *pWdfDriver) = 0;
    HR_ OnDeviceAdd(IWDFDriver *pWdfDriver, IWDFDeviceInitialize *pWdfDeviceInit) = 0;
    ISRCHECK_METHOD(void) OnDeinitialize(IWDFDriver *pWdfDriver) = 0;
};
ISRCHECK_COM_IID("27c32374-cc45-4840-857e-8e5ef7c0ebff") IPnpCallback : public IUnknown {
    HR_ OnD0Entry(IWDFDevice *pWdfDevice, WDF_POWER_DEVICE_STATE previousState) = 0;
    HR_ OnD0Exit(IWDFDevice *pWdfDevice, WDF_POWER_DEVICE_STATE newState) = 0;
    ISRCHECK_METHOD(void) OnSurpriseRemoval(IWDFDevice *pWdfDevice) = 0;
    HR_ OnQueryRemove(IWDFDevice *pWdfDevice) = 0;
    HR_ OnQueryStop(IWDFDevice *pWdfDevice) = 0;
};
ISRCHECK_COM_IID("51433bd3-c7c1-4bd8-b4c1-ab1e034626cc") IPnpCallbackHardware : public IUnknown {
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
ISRCHECK_COM_IID("d1c9ca4c-46aa-46f8-bd8c-6ca9deb13340") IPnpCallbackSelfManagedIo : public IUnknown {
    ISRCHECK_METHOD(void) OnSelfManagedIoCleanup(IWDFDevice *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnSelfManagedIoFlush(IWDFDevice *pWdfDevice) = 0;
    HR_ OnSelfManagedIoInit(IWDFDevice *pWdfDevice) = 0;
    HR_ OnSelfManagedIoSuspend(IWDFDevice *pWdfDevice) = 0;
    HR_ OnSelfManagedIoRestart(IWDFDevice *pWdfDevice) = 0;
    HR_ OnSelfManagedIoStop(IWDFDevice *pWdfDevice) = 0;
};
ISRCHECK_COM_IID("f9d48f27-bdbe-4a96-af96-0e53e2a436ec") IPnpCallbackRemoteInterfaceNotification : public IUnknown {
    ISRCHECK_METHOD(void) OnRemoteInterfaceArrival(IWDFRemoteInterfaceInitialize *pInit) = 0;
};
ISRCHECK_COM_IID("7ee9f0fa-5a1a-48df-a35e-8db42f519b66") IPowerPolicyCallbackWakeFromS0 : public IUnknown {
    HR_ OnArmWakeFromS0(IWDFDevice *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnDisarmWakeFromS0(IWDFDevice *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnWakeFromS0Triggered(IWDFDevice *pWdfDevice) = 0;
};
ISRCHECK_COM_IID("3ab1426d-689c-4220-901e-03c6d909b5f5") IPowerPolicyCallbackWakeFromSx : public IUnknown {
    HR_ OnArmWakeFromSx(IWDFDevice *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnDisarmWakeFromSx(IWDFDevice *pWdfDevice) = 0;
    ISRCHECK_METHOD(void) OnWakeFromSxTriggered(IWDFDevice *pWdfDevice) = 0;
};
ISRCHECK_COM_IID("7d8899f0-8da9-435f-983c-7e17d4356997") IQueueCallbackCreate : public IUnknown {
    ISRCHECK_METHOD(void) OnCreateFile(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWDFRequest,
                                       IWDFFile *pWdfFileObject) = 0;
};
ISRCHECK_COM_IID("c3072620-1da6-48fb-b4fe-ed652b16aeb2") IQueueCallbackRead : public IUnknown {
    ISRCHECK_METHOD(void) OnRead(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest,
                                 SIZE_T NumOfBytesToRead) = 0;
};
ISRCHECK_COM_IID("4888cbc5-3fa2-4ea3-89a3-c20ed6e04778") IQueueCallbackWrite : public IUnknown {
    ISRCHECK_METHOD(void) OnWrite(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest,
                                  SIZE_T NumOfBytesToWrite) = 0;
};
ISRCHECK_COM_IID("c5411408-0f1e-4ed6-a412-36dd15eee707") IQueueCallbackDeviceIoControl : public IUnknown {
    ISRCHECK_METHOD(void) OnDeviceIoControl(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest,
                                            ULONG ControlCode, SIZE_T InputBufferSizeInBytes,
                                            SIZE_T OutputBufferSizeInBytes) = 0;
};
ISRCHECK_COM_IID("15fb6d38-fdd8-4005-8e55-eb0b98313499") IQueueCallbackDefaultIoHandler : public IUnknown {
    ISRCHECK_METHOD(void) OnDefaultIoHandler(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest) = 0;
};
ISRCHECK_COM_IID("e7ece381-7cb1-468a-bc43-abd5948ffc75") IQueueCallbackStateChange : public IUnknown {
    ISRCHECK_METHOD(void) OnStateChange(IWDFIoQueue *pWdfQueue, WDF_IO_QUEUE_STATE QueueState) = 0;
};
ISRCHECK_COM_IID("3de3b961-88fb-435a-9c14-0868fb4fc623") IQueueCallbackIoStop : public IUnknown {
    ISRCHECK_METHOD(void) OnIoStop(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest,
                                   ULONG ActionFlags) = 0;
};
ISRCHECK_COM_IID("bee9fd3c-3dda-4d9d-a8fc-02c38d79f663") IQueueCallbackIoResume : public IUnknown {
    ISRCHECK_METHOD(void) OnIoResume(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest) = 0;
};
ISRCHECK_COM_IID("746383c4-00a7-4200-8073-c02d076976be") IQueueCallbackIoCanceledOnQueue : public IUnknown {
    ISRCHECK_METHOD(void) OnIoCanceledOnQueue(IWDFIoQueue *pWdfQueue, IWDFIoRequest *pWdfRequest) = 0;
};
ISRCHECK_COM_IID("4e9f1a77-4587-4235-81c4-e6d24545a656") IRequestCallbackCancel : public IUnknown {
    ISRCHECK_METHOD(void) OnCancel(IWDFIoRequest *pWdfRequest) = 0;
};
ISRCHECK_COM_IID("8a7cc8cb-ceb2-46f6-9851-77bd347a15c2") IRequestCallbackRequestCompletion : public IUnknown {
    ISRCHECK_METHOD(void) OnCompletion(IWDFIoRequest *pWdfRequest, IWDFIoTarget *pIoTarget,
                                       IWDFRequestCompletionParams *pParams, void *pContext) = 0;
};
ISRCHECK_COM_IID("35c5f79c-6d81-4819-aa64-d6a8939d94d6") IFileCallbackCleanup : public IUnknown {
    ISRCHECK_METHOD(void) OnCleanupFile(IWDFFile *pWdfFileObject) = 0;
};
ISRCHECK_COM_IID("c28fd731-f3f1-4573-97dc-620f72d013a6") IFileCallbackClose : public IUnknown {
    ISRCHECK_METHOD(void) OnCloseFile(IWDFFile *pWdfFileObject) = 0;
};
ISRCHECK_COM_IID("244abe3a-abbc-43b1-a877-f00077550e6a") IObjectCleanup : public IUnknown {
    ISRCHECK_METHOD(void) OnCleanup(IWDFObject *pWdfObject) = 0;
};
ISRCHECK_COM_IID("99b01d17-9fbd-4aa6-b16d-82dab6a4107f") IImpersonateCallback : public IUnknown {
    ISRCHECK_METHOD(void) OnImpersonate(void *Context) = 0;
};
ISRCHECK_COM_IID("c50a4804-7a31-4c81-9ab7-e66082f79956") IRemoteInterfaceCallbackEvent : public IUnknown {
    ISRCHECK_METHOD(void) OnRemoteInterfaceEvent(IWDFRemoteInterface *pWdfRemoteInterface,
                                                 REFGUID EventGuid, BYTE *pbData, DWORD cbDataSize,
                                                 DWORD NameBufferOffset) = 0;
};
ISRCHECK_COM_IID("ee9baeed-b8d7-4097-be80-042df78ffbfd") IRemoteInterfaceCallbackRemoval : public IUnknown {
    ISRCHECK_METHOD(void) OnRemoteInterfaceRemoval(IWDFRemoteInterface *pWdfRemoteInterface) = 0;
};
ISRCHECK_COM_IID("b3a0d163-c4dd-49cc-aed2-ff5205c67ce1") IRemoteTargetCallbackRemoval : public IUnknown {
    ISRCHECK_METHOD(BOOL) OnRemoteTargetQueryRemove(IWDFRemoteTarget *pWdfRemoteTarget) = 0;
    ISRCHECK_METHOD(void) OnRemoteTargetRemoveCanceled(IWDFRemoteTarget *pWdfRemoteTarget) = 0;
    ISRCHECK_METHOD(void) OnRemoteTargetRemoveComplete(IWDFRemoteTarget *pWdfRemoteTarget) = 0;
};
#endif
