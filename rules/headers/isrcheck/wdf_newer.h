// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// KMDF 1.11 to 1.33: what came after 1.9, from the documentation pages.
#ifndef ISRCHECK_WDF_NEWER_H
#define ISRCHECK_WDF_NEWER_H
#ifdef __cplusplus
extern "C" {
#endif
DECLARE_HANDLE(WDFCOMPANIONTARGET);
_IRQL_requires_max_(HIGH_LEVEL) BOOLEAN WdfInterruptQueueWorkItemForIsr(WDFINTERRUPT);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN WdfInterruptTryToAcquireLock(WDFINTERRUPT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfInterruptReportActive(WDFINTERRUPT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfInterruptReportInactive(WDFINTERRUPT);
typedef struct _WDF_DEVICE_PROPERTY_DATA {
    ULONG Size;
    const DEVPROPKEY *PropertyKey;
    LCID Lcid;
    ULONG Flags;
} WDF_DEVICE_PROPERTY_DATA, *PWDF_DEVICE_PROPERTY_DATA;
FORCEINLINE VOID WDF_DEVICE_PROPERTY_DATA_INIT(PWDF_DEVICE_PROPERTY_DATA PropertyData,
    const DEVPROPKEY *PropertyKey)
{
    RtlZeroMemory(PropertyData, sizeof(*PropertyData));
    PropertyData->Size = sizeof(*PropertyData);
    PropertyData->PropertyKey = PropertyKey;
}
typedef struct _WDF_DEVICE_INTERFACE_PROPERTY_DATA {
    ULONG Size;
    const GUID *InterfaceClassGUID;
    PCUNICODE_STRING ReferenceString;
    const DEVPROPKEY *PropertyKey;
    LCID Lcid;
    ULONG Flags;
} WDF_DEVICE_INTERFACE_PROPERTY_DATA, *PWDF_DEVICE_INTERFACE_PROPERTY_DATA;
FORCEINLINE VOID WDF_DEVICE_INTERFACE_PROPERTY_DATA_INIT(
    PWDF_DEVICE_INTERFACE_PROPERTY_DATA PropertyData, const GUID *InterfaceClassGUID,
    const DEVPROPKEY *PropertyKey)
{
    RtlZeroMemory(PropertyData, sizeof(*PropertyData));
    PropertyData->Size = sizeof(*PropertyData);
    PropertyData->InterfaceClassGUID = InterfaceClassGUID;
    PropertyData->PropertyKey = PropertyKey;
}
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceAssignProperty(WDFDEVICE,
    PWDF_DEVICE_PROPERTY_DATA, DEVPROPTYPE, ULONG, PVOID);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceQueryPropertyEx(WDFDEVICE,
    PWDF_DEVICE_PROPERTY_DATA, ULONG, PVOID, PULONG, DEVPROPTYPE *);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceAllocAndQueryPropertyEx(WDFDEVICE,
    PWDF_DEVICE_PROPERTY_DATA, POOL_TYPE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *, DEVPROPTYPE *);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfFdoInitQueryPropertyEx(PWDFDEVICE_INIT,
    PWDF_DEVICE_PROPERTY_DATA, ULONG, PVOID, PULONG, DEVPROPTYPE *);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfFdoInitAllocAndQueryPropertyEx(PWDFDEVICE_INIT,
    PWDF_DEVICE_PROPERTY_DATA, POOL_TYPE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *, DEVPROPTYPE *);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceAssignInterfaceProperty(WDFDEVICE,
    PWDF_DEVICE_INTERFACE_PROPERTY_DATA, DEVPROPTYPE, ULONG, PVOID);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceQueryInterfaceProperty(WDFDEVICE,
    PWDF_DEVICE_INTERFACE_PROPERTY_DATA, ULONG, PVOID, PULONG, DEVPROPTYPE *);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceAllocAndQueryInterfaceProperty(WDFDEVICE,
    PWDF_DEVICE_INTERFACE_PROPERTY_DATA, POOL_TYPE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *,
    DEVPROPTYPE *);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceOpenDevicemapKey(WDFDEVICE, PCUNICODE_STRING,
    ACCESS_MASK, PWDF_OBJECT_ATTRIBUTES, WDFKEY *);
_IRQL_requires_max_(DISPATCH_LEVEL) POWER_ACTION WdfDeviceGetSystemPowerAction(WDFDEVICE);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceRetrieveDeviceName(WDFDEVICE, WDFSTRING);
_IRQL_requires_max_(PASSIVE_LEVEL) void WdfDeviceSetDeviceInterfaceStateEx(WDFDEVICE, const GUID *,
    PCUNICODE_STRING, BOOLEAN);
typedef enum _WDF_DEVICE_IO_BUFFER_RETRIEVAL {
    WdfDeviceIoBufferRetrievalInvalid, WdfDeviceIoBufferRetrievalCopyImmediately,
    WdfDeviceIoBufferRetrievalDeferred, WdfDeviceIoBufferRetrievalMaximum
} WDF_DEVICE_IO_BUFFER_RETRIEVAL;
typedef struct _WDF_IO_TYPE_CONFIG {
    ULONG Size;
    WDF_DEVICE_IO_TYPE ReadWriteIoType, DeviceControlIoType;
    ULONG DirectTransferThreshold;
} WDF_IO_TYPE_CONFIG, *PWDF_IO_TYPE_CONFIG;
FORCEINLINE VOID WDF_IO_TYPE_CONFIG_INIT(PWDF_IO_TYPE_CONFIG Config)
{
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetIoTypeEx(PWDFDEVICE_INIT,
    PWDF_IO_TYPE_CONFIG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetReleaseHardwareOrderOnFailure(
    PWDFDEVICE_INIT, int);
typedef NTSTATUS EVT_WDFDEVICE_WDM_POST_PO_FX_REGISTER_DEVICE(WDFDEVICE, POHANDLE);
typedef EVT_WDFDEVICE_WDM_POST_PO_FX_REGISTER_DEVICE *PFN_WDFDEVICE_WDM_POST_PO_FX_REGISTER_DEVICE;
typedef VOID EVT_WDFDEVICE_WDM_PRE_PO_FX_UNREGISTER_DEVICE(WDFDEVICE, POHANDLE);
typedef EVT_WDFDEVICE_WDM_PRE_PO_FX_UNREGISTER_DEVICE
    *PFN_WDFDEVICE_WDM_PRE_PO_FX_UNREGISTER_DEVICE;
#if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_WDMDDK_)
typedef struct _WDF_POWER_FRAMEWORK_SETTINGS {
    ULONG Size;
    PFN_WDFDEVICE_WDM_POST_PO_FX_REGISTER_DEVICE EvtDeviceWdmPostPoFxRegisterDevice;
    PFN_WDFDEVICE_WDM_PRE_PO_FX_UNREGISTER_DEVICE EvtDeviceWdmPrePoFxUnregisterDevice;
    PPO_FX_COMPONENT Component;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID PoFxDeviceContext;
} WDF_POWER_FRAMEWORK_SETTINGS, *PWDF_POWER_FRAMEWORK_SETTINGS;
FORCEINLINE VOID WDF_POWER_FRAMEWORK_SETTINGS_INIT(PWDF_POWER_FRAMEWORK_SETTINGS Settings)
{
    RtlZeroMemory(Settings, sizeof(*Settings));
    Settings->Size = sizeof(*Settings);
}
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceWdmAssignPowerFrameworkSettings(WDFDEVICE,
    PWDF_POWER_FRAMEWORK_SETTINGS);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceWdmDispatchIrp(WDFDEVICE, PIRP, WDFCONTEXT);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceWdmDispatchIrpToIoQueue(WDFDEVICE, PIRP,
    WDFQUEUE, ULONG);
typedef NTSTATUS EVT_WDFDEVICE_WDM_IRP_DISPATCH(WDFDEVICE, UCHAR, UCHAR, ULONG, WDFCONTEXT, PIRP,
    PULONG);
typedef EVT_WDFDEVICE_WDM_IRP_DISPATCH *PFN_WDFDEVICE_WDM_IRP_DISPATCH;
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceConfigureWdmIrpDispatchCallback(WDFDEVICE,
    WDFDRIVER, UCHAR, PFN_WDFDEVICE_WDM_IRP_DISPATCH, WDFCONTEXT);
_IRQL_requires_max_(PASSIVE_LEVEL) void WdfDmaEnablerConfigureSystemProfile(WDFDMAENABLER, PVOID,
    int);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDmaTransactionAllocateResources(WDFDMATRANSACTION,
    WDF_DMA_DIRECTION, PFN_WDF_PROGRAM_DMA, PVOID);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDmaTransactionFreeResources(WDFDMATRANSACTION);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN WdfDmaTransactionCancel(WDFDMATRANSACTION);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDmaTransactionStopSystemTransfer(WDFDMATRANSACTION);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID WdfDmaTransactionWdmGetTransferContext(WDFDMATRANSACTION);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDmaTransactionSetImmediateExecution(WDFDMATRANSACTION,
    BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDmaTransactionSetSingleTransferRequirement(
    WDFDMATRANSACTION, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDmaTransactionSetDeviceAddressOffset(WDFDMATRANSACTION,
    ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDmaTransactionInitializeUsingOffset(
    WDFDMATRANSACTION, PFN_WDF_PROGRAM_DMA, WDF_DMA_DIRECTION, PMDL, size_t, size_t);
#endif
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfIoTargetPurge(WDFIOTARGET, int);
_IRQL_requires_max_(PASSIVE_LEVEL) void WdfIoQueueStopAndPurgeSynchronously(WDFQUEUE);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfIoQueueStopAndPurge(WDFQUEUE, PFN_WDF_IO_QUEUE_STATE,
    WDFCONTEXT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDriverOpenPersistentStateRegistryKey(WDFDRIVER,
    ACCESS_MASK, PWDF_OBJECT_ATTRIBUTES, WDFKEY *);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDriverRetrieveDriverDataDirectoryString(WDFDRIVER,
    WDFSTRING);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDriverErrorReportApiMissing(WDFDRIVER, PCWSTR, ULONG,
    BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfRequestUnmarkCancelableEx(WDFREQUEST);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfRequestSetUserModeDriverInitiatedIo(WDFREQUEST, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN WdfRequestGetUserModeDriverInitiatedIo(WDFREQUEST);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfRequestSetActivityId(WDFREQUEST, LPGUID);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfRequestRetrieveActivityId(WDFREQUEST, LPGUID);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN WdfRequestIsFromUserModeDriver(WDFREQUEST);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG WdfRequestGetRequestorProcessId(WDFREQUEST);
#define WdfDevStateIsNP(state) ((state) & WdfDevStateNP)
#define WDF_IS_FUNCTION_AVAILABLE(name) TRUE
#define WDF_IS_STRUCTURE_AVAILABLE(name) TRUE
#define WDF_IS_FIELD_AVAILABLE(type, field) TRUE
#ifdef __cplusplus
}
#endif
#endif
