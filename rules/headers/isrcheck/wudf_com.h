// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// UMDF 1: the interfaces a driver calls. Order of methods and identifiers up to 1.9 were measured in a
// public kit; of later interfaces the order follows the documentation and identifiers are stand-ins.
#ifndef ISRCHECK_WUDF_COM_H
#define ISRCHECK_WUDF_COM_H
#define ISRCHECK_COM(n) \
    struct __declspec(uuid("15c4ec00-0000-4000-8000-0000000000" #n)) __declspec(novtable)
#define ISRCHECK_COM_IID(id) struct __declspec(uuid(id)) __declspec(novtable)
#define HR_ virtual HRESULT __stdcall
#define ISRCHECK_METHOD(type) virtual type __stdcall
ISRCHECK_COM_IID("64275c66-2e71-4060-b5f4-3a76df96ed3c") IWDFObject : public IUnknown {
    HR_ DeleteWdfObject() = 0;
    HR_ AssignContext(IObjectCleanup *pCleanupCallback, void *pContext) = 0;
    HR_ RetrieveContext(void **ppvContext) = 0;
    ISRCHECK_METHOD(void) AcquireLock() = 0;
    ISRCHECK_METHOD(void) ReleaseLock() = 0;
};
ISRCHECK_COM_IID("ab098f88-8f16-472a-b0bc-eca46486c102") IWDFMemory : public IWDFObject {
    HR_ CopyFromMemory(IWDFMemory *Source, PWDFMEMORY_OFFSET SourceOffset) = 0;
    HR_ CopyToBuffer(ULONG_PTR SourceOffset, void *TargetBuffer, SIZE_T NumOfBytesToCopyTo) = 0;
    HR_ CopyFromBuffer(ULONG_PTR DestOffset, void *SourceBuffer, SIZE_T NumOfBytesToCopyFrom) = 0;
    ISRCHECK_METHOD(SIZE_T) GetSize() = 0;
    ISRCHECK_METHOD(void *) GetDataBuffer(SIZE_T *BufferSize) = 0;
    ISRCHECK_METHOD(void) SetBuffer(void *Buffer, SIZE_T BufferSize) = 0;
};
ISRCHECK_COM_IID("ad368ebe-4139-43e3-a875-69b266a9139c") IWDFDriver : public IWDFObject {
    HR_ CreateDevice(IWDFDeviceInitialize *pDeviceInit, IUnknown *pCallbackInterface,
                     IWDFDevice **ppDevice) = 0;
    HR_ CreateWdfObject(IUnknown *pCallbackInterface, IWDFObject *pParentObject,
                        IWDFObject **ppWdfObject) = 0;
    HR_ CreatePreallocatedWdfMemory(BYTE *pBuff, SIZE_T BufferSize, IUnknown *pCallbackInterface,
                                    IWDFObject *pParentObject, IWDFMemory **ppWdfMemory) = 0;
    HR_ CreateWdfMemory(SIZE_T BufferSize, IUnknown *pCallbackInterface, IWDFObject *pParentObject,
                        IWDFMemory **ppWdfMemory) = 0;
    ISRCHECK_METHOD(BOOL) IsVersionAvailable(UMDF_VERSION_DATA *pMinimumVersion) = 0;
    HR_ RetrieveVersionString(PWSTR pVersion, DWORD *pdwVersionLength) = 0;
};
ISRCHECK_COM_IID("cc8fe04b-fe8b-4245-afd6-c31bc830c791") IWDFFile : public IWDFObject {
    HR_ RetrieveFileName(PWSTR pFileName, DWORD *pdwFileNameLengthInChars) = 0;
    ISRCHECK_METHOD(void) GetDevice(IWDFDevice **ppWdfDevice) = 0;
};
ISRCHECK_COM_IID("b7615d26-494b-47a6-b4cf-0271bcc3da4b") IWDFDriverCreatedFile : public IWDFFile {
    ISRCHECK_METHOD(void) Close() = 0;
};
ISRCHECK_COM_IID("97893137-ce7f-4918-bc43-a91aef84b043") IWDFFile2 : public IWDFFile {
    HR_ RetrieveCountedFileName(PWSTR pCountedFileName, DWORD *pdwLengthInChars) = 0;
    ISRCHECK_METHOD(void) GetRelatedFileObject(IWDFFile **ppRelatedFileObj) = 0;
};
ISRCHECK_COM(07) IWDFFile3 : public IWDFFile2 {
    HR_ GetInitiatorProcessId(DWORD *pdwProcessId) = 0;
};
ISRCHECK_COM_IID("74cc381c-0871-43c1-878b-3f7c9d16933d") IWDFDeviceInitialize : public IUnknown {
    ISRCHECK_METHOD(void) SetFilter() = 0;
    ISRCHECK_METHOD(void) SetLockingConstraint(WDF_CALLBACK_CONSTRAINT LockType) = 0;
    HR_ RetrieveDevicePropertyStore(PCWSTR pcwszServiceName, WDF_PROPERTY_STORE_RETRIEVE_FLAGS Flags,
                                    IWDFNamedPropertyStore **ppPropStore,
                                    WDF_PROPERTY_STORE_DISPOSITION *pDisposition) = 0;
    ISRCHECK_METHOD(void) SetPowerPolicyOwnership(BOOL fTrue) = 0;
    ISRCHECK_METHOD(void) AutoForwardCreateCleanupClose(WDF_TRI_STATE State) = 0;
    HR_ RetrieveDeviceInstanceId(PWSTR Buffer, DWORD *pdwSizeInChars) = 0;
    ISRCHECK_METHOD(void) SetPnpCapability(WDF_PNP_CAPABILITY Capability, WDF_TRI_STATE Value) = 0;
    ISRCHECK_METHOD(WDF_TRI_STATE) GetPnpCapability(WDF_PNP_CAPABILITY Capability) = 0;
};
ISRCHECK_COM_IID("424c00ba-fcd0-4c52-bd4a-6c5d3ec0dfd9") IWDFDeviceInitialize2 : public IWDFDeviceInitialize {
    ISRCHECK_METHOD(void) SetIoTypePreference(WDF_DEVICE_IO_BUFFER_RETRIEVAL RetrievalMode,
                                              WDF_DEVICE_IO_TYPE ReadWritePreference,
                                              WDF_DEVICE_IO_TYPE IoControlPreference) = 0;
};
ISRCHECK_COM_IID("d657fe45-460a-49c3-8219-766ae8032a80") IWDFDevice : public IWDFObject {
    HR_ RetrieveDevicePropertyStore(PCWSTR pcwszServiceName, WDF_PROPERTY_STORE_RETRIEVE_FLAGS Flags,
                                    IWDFNamedPropertyStore **ppPropStore,
                                    WDF_PROPERTY_STORE_DISPOSITION *pDisposition) = 0;
    ISRCHECK_METHOD(void) GetDriver(IWDFDriver **ppWdfDriver) = 0;
    HR_ RetrieveDeviceInstanceId(PWSTR Buffer, DWORD *pdwSizeInChars) = 0;
    ISRCHECK_METHOD(void) GetDefaultIoTarget(IWDFIoTarget **ppWdfIoTarget) = 0;
    HR_ CreateWdfFile(PCWSTR pcwszFileName, IWDFDriverCreatedFile **ppFile) = 0;
    ISRCHECK_METHOD(void) GetDefaultIoQueue(IWDFIoQueue **ppWdfIoQueue) = 0;
    HR_ CreateIoQueue(IUnknown *pCallbackInterface, BOOL bDefaultQueue,
                      WDF_IO_QUEUE_DISPATCH_TYPE DispatchType, BOOL bPowerManaged,
                      BOOL bAllowZeroLengthRequests, IWDFIoQueue **ppIoQueue) = 0;
    HR_ CreateDeviceInterface(const GUID *pDeviceInterfaceGuid, PCWSTR pReferenceString) = 0;
    HR_ AssignDeviceInterfaceState(const GUID *pDeviceInterfaceGuid, PCWSTR pReferenceString,
                                   BOOL Enable) = 0;
    HR_ RetrieveDeviceName(PWSTR pDeviceName, DWORD *pdwDeviceNameLength) = 0;
    HR_ PostEvent(REFGUID EventGuid, WDF_EVENT_TYPE EventType, BYTE *pbData, DWORD cbDataSize) = 0;
    HR_ ConfigureRequestDispatching(IWDFIoQueue *pQueue, WDF_REQUEST_TYPE RequestType,
                                    BOOL Forward) = 0;
    ISRCHECK_METHOD(void) SetPnpState(WDF_PNP_STATE State, WDF_TRI_STATE Value) = 0;
    ISRCHECK_METHOD(WDF_TRI_STATE) GetPnpState(WDF_PNP_STATE State) = 0;
    ISRCHECK_METHOD(void) CommitPnpState() = 0;
    HR_ CreateRequest(IUnknown *pCallbackInterface, IWDFObject *pParentObject,
                      IWDFIoRequest **ppRequest) = 0;
    HR_ CreateSymbolicLink(PCWSTR pSymbolicLink) = 0;
};
ISRCHECK_COM_IID("1b0d07b1-f596-4a76-99b3-b9492ad8df9f") IWDFDevice2 : public IWDFDevice {
    HR_ AssignS0IdleSettings(WDF_POWER_POLICY_S0_IDLE_CAPABILITIES IdleCaps,
                             DEVICE_POWER_STATE DxState, ULONG IdleTimeout,
                             WDF_POWER_POLICY_S0_IDLE_USER_CONTROL UserControlOfIdleSettings,
                             WDF_TRI_STATE Enabled) = 0;
    HR_ StopIdle(BOOL WaitForD0) = 0;
    ISRCHECK_METHOD(void) ResumeIdle() = 0;
    HR_ CreateSymbolicLinkWithReferenceString(PCWSTR pSymbolicLink, PCWSTR pReferenceString) = 0;
    HR_ RegisterRemoteInterfaceNotification(const GUID *pDeviceInterfaceGuid,
                                            BOOL IncludeExistingInterfaces) = 0;
    HR_ CreateRemoteInterface(IWDFRemoteInterfaceInitialize *pRemoteInterfaceInit,
                              IUnknown *pCallbackInterface,
                              IWDFRemoteInterface **ppRemoteInterface) = 0;
    HR_ CreateRemoteTarget(IUnknown *pCallbackInterface, IWDFObject *pParentObject,
                           IWDFRemoteTarget **ppRemoteTarget) = 0;
    ISRCHECK_METHOD(void) GetDeviceStackIoTypePreference(WDF_DEVICE_IO_TYPE *ReadWritePreference,
                                                         WDF_DEVICE_IO_TYPE *IoControlPreference) = 0;
    HR_ AssignSxWakeSettings(DEVICE_POWER_STATE DxState,
                             WDF_POWER_POLICY_SX_WAKE_USER_CONTROL UserControlOfWakeSettings,
                             WDF_TRI_STATE Enabled) = 0;
    ISRCHECK_METHOD(POWER_ACTION) GetSystemPowerAction() = 0;
};
ISRCHECK_COM(0c) IWDFDevice3 : public IWDFDevice2 {
    HR_ MapIoSpace(PHYSICAL_ADDRESS PhysicalAddress, SIZE_T NumberOfBytes,
                   MEMORY_CACHING_TYPE CacheType, void **pPseudoBaseAddress) = 0;
    ISRCHECK_METHOD(void) UnmapIoSpace(void *PseudoBaseAddress, SIZE_T NumberOfBytes) = 0;
    ISRCHECK_METHOD(void *) GetHardwareRegisterMappedAddress(void *PseudoBaseAddress) = 0;
    ISRCHECK_METHOD(SIZE_T) ReadFromHardware(WDF_DEVICE_HWACCESS_TARGET_TYPE Type,
                                             WDF_DEVICE_HWACCESS_TARGET_SIZE Size, void *Address,
                                             void *Buffer, ULONG Count) = 0;
    ISRCHECK_METHOD(void) WriteToHardware(WDF_DEVICE_HWACCESS_TARGET_TYPE Type,
                                          WDF_DEVICE_HWACCESS_TARGET_SIZE Size, void *Address,
                                          SIZE_T Value, void *Buffer, ULONG Count) = 0;
    HR_ CreateInterrupt(WUDF_INTERRUPT_CONFIG *Configuration, IWDFInterrupt **ppInterrupt) = 0;
    HR_ CreateWorkItem(WUDF_WORKITEM_CONFIG *pConfig, IWDFObject *pParentObject,
                       IWDFWorkItem **ppWorkItem) = 0;
    HR_ AssignS0IdleSettingsEx(WUDF_DEVICE_POWER_POLICY_IDLE_SETTINGS *IdleSettings) = 0;
};
ISRCHECK_COM(0d) IWDFInterrupt : public IWDFObject {
    ISRCHECK_METHOD(void) SetPolicy(WDF_INTERRUPT_POLICY Policy, WDF_INTERRUPT_PRIORITY Priority,
                                    KAFFINITY TargetProcessorSet) = 0;
    ISRCHECK_METHOD(void) SetExtendedPolicy(WDF_INTERRUPT_EXTENDED_POLICY *PolicyAndGroup) = 0;
    ISRCHECK_METHOD(BOOLEAN) QueueWorkItemForIsr() = 0;
    ISRCHECK_METHOD(void) AcquireInterruptLock() = 0;
    ISRCHECK_METHOD(void) ReleaseInterruptLock() = 0;
    ISRCHECK_METHOD(BOOLEAN) TryToAcquireInterruptLock() = 0;
    ISRCHECK_METHOD(void) Enable() = 0;
    ISRCHECK_METHOD(void) Disable() = 0;
    ISRCHECK_METHOD(void) GetInfo(WDF_INTERRUPT_INFO *InterruptInfo) = 0;
    ISRCHECK_METHOD(IWDFDevice *) GetDevice() = 0;
};
ISRCHECK_COM(0e) IWDFWorkItem : public IWDFObject {
    ISRCHECK_METHOD(void) Enqueue() = 0;
    ISRCHECK_METHOD(void) Flush() = 0;
    ISRCHECK_METHOD(IWDFObject *) GetParentObject() = 0;
};
ISRCHECK_COM(0f) IWDFCmResourceList : public IUnknown {
    ISRCHECK_METHOD(ULONG) GetCount() = 0;
    ISRCHECK_METHOD(PCM_PARTIAL_RESOURCE_DESCRIPTOR) GetDescriptor(ULONG Index) = 0;
};
ISRCHECK_COM_IID("ae1162b9-8b11-4714-993d-93dc48cc9e8a") IWDFIoQueue : public IWDFObject {
    ISRCHECK_METHOD(void) GetDevice(IWDFDevice **ppWdfDevice) = 0;
    HR_ ConfigureRequestDispatching(WDF_REQUEST_TYPE RequestType, BOOL Forward) = 0;
    ISRCHECK_METHOD(WDF_IO_QUEUE_STATE) GetState(ULONG *pulNumOfRequestsInQueue,
                                                 ULONG *pulNumOfRequestsInDriver) = 0;
    HR_ RetrieveNextRequest(IWDFIoRequest **ppRequest) = 0;
    HR_ RetrieveNextRequestByFileObject(IWDFFile *pFile, IWDFIoRequest **ppRequest) = 0;
    ISRCHECK_METHOD(void) Start() = 0;
    ISRCHECK_METHOD(void) Stop(IQueueCallbackStateChange *pStopComplete) = 0;
    ISRCHECK_METHOD(void) StopSynchronously() = 0;
    ISRCHECK_METHOD(void) Drain(IQueueCallbackStateChange *pDrainComplete) = 0;
    ISRCHECK_METHOD(void) DrainSynchronously() = 0;
    ISRCHECK_METHOD(void) Purge(IQueueCallbackStateChange *pPurgeComplete) = 0;
    ISRCHECK_METHOD(void) PurgeSynchronously() = 0;
};
ISRCHECK_COM_IID("896df312-22b4-4a9d-95dd-a364aaf59769") IWDFIoRequest : public IWDFObject {
    ISRCHECK_METHOD(void) CompleteWithInformation(HRESULT CompletionStatus, SIZE_T Information) = 0;
    ISRCHECK_METHOD(void) SetInformation(SIZE_T Information) = 0;
    ISRCHECK_METHOD(void) Complete(HRESULT CompletionStatus) = 0;
    ISRCHECK_METHOD(void) SetCompletionCallback(IRequestCallbackRequestCompletion *pCallback,
                                                void *pContext) = 0;
    ISRCHECK_METHOD(WDF_REQUEST_TYPE) GetType() = 0;
    ISRCHECK_METHOD(void) GetCreateParameters(ULONG *pOptions, USHORT *pFileAttributes,
                                              USHORT *pShareAccess) = 0;
    ISRCHECK_METHOD(void) GetReadParameters(SIZE_T *pSizeInBytes, LONGLONG *pullOffset,
                                            ULONG *pulKey) = 0;
    ISRCHECK_METHOD(void) GetWriteParameters(SIZE_T *pSizeInBytes, LONGLONG *pullOffset,
                                             ULONG *pulKey) = 0;
    ISRCHECK_METHOD(void) GetDeviceIoControlParameters(ULONG *pControlCode, SIZE_T *pInBufferSize,
                                                       SIZE_T *pOutBufferSize) = 0;
    ISRCHECK_METHOD(void) GetOutputMemory(IWDFMemory **ppWdfMemory) = 0;
    ISRCHECK_METHOD(void) GetInputMemory(IWDFMemory **ppWdfMemory) = 0;
    ISRCHECK_METHOD(void) MarkCancelable(IRequestCallbackCancel *pCancelCallback) = 0;
    HR_ UnmarkCancelable() = 0;
    ISRCHECK_METHOD(BOOL) CancelSentRequest() = 0;
    HR_ ForwardToIoQueue(IWDFIoQueue *pDestination) = 0;
    HR_ Send(IWDFIoTarget *pIoTarget, ULONG Flags, LONGLONG Timeout) = 0;
    ISRCHECK_METHOD(void) GetFileObject(IWDFFile **ppFileObject) = 0;
    ISRCHECK_METHOD(void) FormatUsingCurrentType() = 0;
    ISRCHECK_METHOD(ULONG) GetRequestorProcessId() = 0;
    ISRCHECK_METHOD(void) GetIoQueue(IWDFIoQueue **ppWdfIoQueue) = 0;
    HR_ Impersonate(SECURITY_IMPERSONATION_LEVEL ImpersonationLevel, IImpersonateCallback *pCallback,
                    void *pvCallbackContext) = 0;
    ISRCHECK_METHOD(BOOL) IsFrom32BitProcess() = 0;
    ISRCHECK_METHOD(void) GetCompletionParams(IWDFRequestCompletionParams **ppParams) = 0;
};
ISRCHECK_COM_IID("1b67f4cd-b278-4085-93e7-57970d98b92b") IWDFIoRequest2 : public IWDFIoRequest {
    ISRCHECK_METHOD(void) Reuse(HRESULT hrNewStatus) = 0;
    ISRCHECK_METHOD(WDF_KPROCESSOR_MODE) GetRequestorMode() = 0;
    ISRCHECK_METHOD(BOOL) IsFromUserModeDriver() = 0;
    HR_ RetrieveInputBuffer(SIZE_T MinimumRequiredCb, void **Buffer, SIZE_T *BufferCb) = 0;
    HR_ RetrieveOutputBuffer(SIZE_T MinimumRequiredCb, void **Buffer, SIZE_T *BufferCb) = 0;
    HR_ RetrieveInputMemory(IWDFMemory **Memory) = 0;
    HR_ RetrieveOutputMemory(IWDFMemory **Memory) = 0;
    ISRCHECK_METHOD(WDF_DEVICE_IO_TYPE) GetEffectiveIoType() = 0;
    ISRCHECK_METHOD(void) GetCreateParametersEx(ULONG *pOptions, USHORT *pFileAttributes,
                                                USHORT *pShareAccess, ACCESS_MASK *pAccess) = 0;
    ISRCHECK_METHOD(void) GetQueryInformationParameters(WDF_FILE_INFORMATION_CLASS *pClass,
                                                        SIZE_T *pSizeInBytes) = 0;
    ISRCHECK_METHOD(void) GetSetInformationParameters(WDF_FILE_INFORMATION_CLASS *pClass,
                                                      SIZE_T *pSizeInBytes) = 0;
    ISRCHECK_METHOD(BOOL) IsCanceled() = 0;
    HR_ GetStatus() = 0;
    ISRCHECK_METHOD(void) StopAcknowledge(BOOL Requeue) = 0;
    HR_ Requeue() = 0;
};
ISRCHECK_COM(13) IWDFIoRequest3 : public IWDFIoRequest2 {
    ISRCHECK_METHOD(void) SetUserModeDriverInitiatedIo(BOOL IsUserModeDriverInitiated) = 0;
    ISRCHECK_METHOD(BOOL) GetUserModeDriverInitiatedIo() = 0;
    ISRCHECK_METHOD(void) SetActivityId(LPGUID ActivityId) = 0;
    HR_ RetrieveActivityId(LPGUID ActivityId) = 0;
};
ISRCHECK_COM_IID("cc060d79-c0c2-407f-8b10-a5e900fc3474") IWDFIoTarget : public IWDFObject {
    ISRCHECK_METHOD(void) GetTargetFile(IWDFFile **ppWdfFile) = 0;
    ISRCHECK_METHOD(void) CancelSentRequestsForFile(IWDFFile *pFile) = 0;
    HR_ FormatRequestForRead(IWDFIoRequest *pRequest, IWDFFile *pFile, IWDFMemory *pOutputMemory,
                             PWDFMEMORY_OFFSET pOutputMemoryOffset, LONGLONG *DeviceOffset) = 0;
    HR_ FormatRequestForWrite(IWDFIoRequest *pRequest, IWDFFile *pFile, IWDFMemory *pInputMemory,
                              PWDFMEMORY_OFFSET pInputMemoryOffset, LONGLONG *DeviceOffset) = 0;
    HR_ FormatRequestForIoctl(IWDFIoRequest *pRequest, ULONG IoctlCode, IWDFFile *pFile,
                              IWDFMemory *pInputMemory, PWDFMEMORY_OFFSET pInputMemoryOffset,
                              IWDFMemory *pOutputMemory, PWDFMEMORY_OFFSET pOutputMemoryOffset) = 0;
};
ISRCHECK_COM_IID("eaebcbbb-deb5-4849-8acf-fb38336b94c7") IWDFIoTarget2 : public IWDFIoTarget {
    HR_ FormatRequestForFlush(IWDFIoRequest *pRequest, IWDFFile *pFile) = 0;
    HR_ FormatRequestForSetInformation(IWDFIoRequest *pRequest, WDF_FILE_INFORMATION_CLASS Class,
                                       IWDFFile *pFile, IWDFMemory *pInformationMemory,
                                       PWDFMEMORY_OFFSET pInformationMemoryOffset) = 0;
    HR_ FormatRequestForQueryInformation(IWDFIoRequest *pRequest, WDF_FILE_INFORMATION_CLASS Class,
                                         IWDFFile *pFile, IWDFMemory *pInformationMemory,
                                         PWDFMEMORY_OFFSET pInformationMemoryOffset) = 0;
};
ISRCHECK_COM_IID("88b077aa-eff6-4eba-9e4d-064c70822b98") IWDFIoTargetStateManagement : public IUnknown {
    ISRCHECK_METHOD(WDF_IO_TARGET_STATE) GetState() = 0;
    HR_ Start() = 0;
    HR_ Stop(WDF_IO_TARGET_SENT_IO_ACTION Action) = 0;
    HR_ Remove(BOOL bIsSurpriseRemove) = 0;
};
ISRCHECK_COM_IID("d3ddb29d-bb46-48de-901b-96bed7b1d350") IWDFRemoteTarget : public IWDFIoTarget2 {
    HR_ OpenRemoteInterface(IWDFRemoteInterface *pRemoteInterface, PCWSTR pszRelativeFileName,
                            DWORD DesiredAccess, UMDF_IO_TARGET_OPEN_PARAMS *pOpenParams) = 0;
    HR_ OpenFileByName(PCWSTR pszFileName, DWORD DesiredAccess,
                       UMDF_IO_TARGET_OPEN_PARAMS *pOpenParams) = 0;
    HR_ Close() = 0;
    HR_ CloseForQueryRemove() = 0;
    HR_ Reopen() = 0;
    ISRCHECK_METHOD(WDF_IO_TARGET_STATE) GetState() = 0;
    HR_ Start() = 0;
    HR_ Stop(WDF_IO_TARGET_SENT_IO_ACTION Action) = 0;
};
ISRCHECK_COM_IID("49cbab14-e7cf-490b-8cdd-e0e6b2ac0247") IWDFRemoteInterface : public IWDFObject {
};
ISRCHECK_COM_IID("8073d34c-4a21-4321-b6c7-a963fbecb6ad") IWDFRemoteInterfaceInitialize : public IUnknown {
    ISRCHECK_METHOD(void) GetInterfaceGuid(GUID *pDeviceInterfaceGuid) = 0;
    HR_ RetrieveSymbolicLink(PWSTR pSymbolicLink, DWORD *pdwSymbolicLinkLengthInChars) = 0;
};
ISRCHECK_COM_IID("707a2b42-69b8-4971-a49c-4031861e7aff") IWDFRequestCompletionParams : public IUnknown {
    ISRCHECK_METHOD(HRESULT) GetCompletionStatus() = 0;
    ISRCHECK_METHOD(ULONG_PTR) GetInformation() = 0;
    ISRCHECK_METHOD(WDF_REQUEST_TYPE) GetCompletedRequestType() = 0;
};
ISRCHECK_COM_IID("723d4f3c-7722-4c49-99ae-195937bd9582") IWDFIoRequestCompletionParams : public IWDFRequestCompletionParams {
    ISRCHECK_METHOD(void) GetWriteParameters(IWDFMemory **ppWriteMemory, SIZE_T *pBytesWritten,
                                             SIZE_T *pWriteMemoryOffset) = 0;
    ISRCHECK_METHOD(void) GetReadParameters(IWDFMemory **ppReadMemory, SIZE_T *pBytesRead,
                                            SIZE_T *pReadMemoryOffset) = 0;
    ISRCHECK_METHOD(void) GetIoctlParameters(ULONG *pIoControlCode, IWDFMemory **ppInputMemory,
                                             SIZE_T *pInputMemoryOffset, IWDFMemory **ppOutputMemory,
                                             SIZE_T *pOutputMemoryOffset, SIZE_T *pOutBytes) = 0;
};
ISRCHECK_COM_IID("394b48c9-bca0-498f-8e2c-01225464a932") IWDFNamedPropertyStore : public IUnknown {
    HR_ GetNamedValue(LPCWSTR pszName, PROPVARIANT *pv) = 0;
    HR_ SetNamedValue(LPCWSTR pszName, const PROPVARIANT *pv) = 0;
    HR_ GetNameCount(DWORD *pdwCount) = 0;
    HR_ GetNameAt(DWORD iProp, PWSTR *ppwszName) = 0;
};
ISRCHECK_COM_IID("1464ee0e-8e0f-4fda-b1a0-b3614c405d56") IWDFNamedPropertyStore2 : public IWDFNamedPropertyStore {
    HR_ DeleteNamedValue(LPCWSTR pwszName) = 0;
};
ISRCHECK_COM_IID("45be7e06-9b65-434d-a7d6-9572d7f73d53") IWDFPropertyStoreFactory : public IUnknown {
    HR_ RetrieveDevicePropertyStore(WDF_PROPERTY_STORE_ROOT *RootSpecifier,
                                    WDF_PROPERTY_STORE_RETRIEVE_FLAGS Flags, REGSAM DesiredAccess,
                                    PCWSTR SubkeyPath, IWDFNamedPropertyStore2 **PropertyStore,
                                    WDF_PROPERTY_STORE_DISPOSITION *Disposition) = 0;
};
ISRCHECK_COM_IID("1427b7e8-e365-400b-9b92-5ace55168e25") IWDFFileHandleTargetFactory : public IUnknown {
    HR_ CreateFileHandleTarget(HANDLE hTarget, IWDFIoTarget **ppTarget) = 0;
};
ISRCHECK_COM(20) IWDFUnifiedPropertyStore : public IWDFObject {
    HR_ GetPropertyData(const DEVPROPKEY *PropertyKey, LCID Lcid, ULONG Flags, ULONG PropertyDataSize,
                        PVOID PropertyData, ULONG *PropertyDataRequiredSize,
                        DEVPROPTYPE *PropertyType) = 0;
    HR_ SetPropertyData(const DEVPROPKEY *PropertyKey, LCID Lcid, ULONG Flags,
                        DEVPROPTYPE PropertyType, ULONG PropertyDataSize, PVOID PropertyData) = 0;
};
ISRCHECK_COM(21) IWDFUnifiedPropertyStoreFactory : public IUnknown {
    HR_ RetrieveUnifiedDevicePropertyStore(WDF_PROPERTY_STORE_ROOT *RootSpecifier,
                                           IWDFUnifiedPropertyStore **PropertyStore) = 0;
};
#endif
