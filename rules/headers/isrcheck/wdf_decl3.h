// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// KMDF 1, the kernel-mode driver framework: types and routines.
#ifndef ISRCHECK_WDF_DECL3_H
#define ISRCHECK_WDF_DECL3_H
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceGetDeviceState(WDFDEVICE, PWDF_DEVICE_STATE);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceSetDeviceState(WDFDEVICE, PWDF_DEVICE_STATE);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFDEVICE WdfWdmDeviceGetWdfDeviceHandle(PDEVICE_OBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) PDEVICE_OBJECT WdfDeviceWdmGetDeviceObject(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) PDEVICE_OBJECT WdfDeviceWdmGetAttachedDevice(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) PDEVICE_OBJECT WdfDeviceWdmGetPhysicalDevice(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceWdmDispatchPreprocessedIrp(WDFDEVICE, PIRP);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceAddDependentUsageDeviceObject(WDFDEVICE,
    PDEVICE_OBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceRemoveDependentUsageDeviceObject(WDFDEVICE,
    PDEVICE_OBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceAddRemovalRelationsPhysicalDevice(WDFDEVICE,
    PDEVICE_OBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceRemoveRemovalRelationsPhysicalDevice(WDFDEVICE,
    PDEVICE_OBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceClearRemovalRelationsDevices(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFDRIVER WdfDeviceGetDriver(WDFDEVICE);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceRetrieveDeviceName(WDFDEVICE, WDFSTRING);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceAssignMofResourceName(WDFDEVICE,
    PCUNICODE_STRING);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFIOTARGET WdfDeviceGetIoTarget(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) WDF_DEVICE_PNP_STATE WdfDeviceGetDevicePnpState(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) WDF_DEVICE_POWER_STATE WdfDeviceGetDevicePowerState(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) WDF_DEVICE_POWER_POLICY_STATE
    WdfDeviceGetDevicePowerPolicyState(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceAssignS0IdleSettings(WDFDEVICE,
    PWDF_DEVICE_POWER_POLICY_IDLE_SETTINGS);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceAssignSxWakeSettings(WDFDEVICE,
    PWDF_DEVICE_POWER_POLICY_WAKE_SETTINGS);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceOpenRegistryKey(WDFDEVICE, ULONG, ACCESS_MASK,
    PWDF_OBJECT_ATTRIBUTES, WDFKEY *);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceSetSpecialFileSupport(WDFDEVICE,
    WDF_SPECIAL_FILE_TYPE, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceSetCharacteristics(WDFDEVICE, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG WdfDeviceGetCharacteristics(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG WdfDeviceGetAlignmentRequirement(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceSetAlignmentRequirement(WDFDEVICE, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitFree(PWDFDEVICE_INIT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetPnpPowerEventCallbacks(PWDFDEVICE_INIT,
    PWDF_PNPPOWER_EVENT_CALLBACKS);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetPowerPolicyEventCallbacks(PWDFDEVICE_INIT,
    PWDF_POWER_POLICY_EVENT_CALLBACKS);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetPowerPolicyOwnership(PWDFDEVICE_INIT,
    BOOLEAN);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    WdfDeviceInitRegisterPnpStateChangeCallback(PWDFDEVICE_INIT, WDF_DEVICE_PNP_STATE,
        PFN_WDF_DEVICE_PNP_STATE_CHANGE_NOTIFICATION, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    WdfDeviceInitRegisterPowerStateChangeCallback(PWDFDEVICE_INIT, WDF_DEVICE_POWER_STATE,
        PFN_WDF_DEVICE_POWER_STATE_CHANGE_NOTIFICATION, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS
    WdfDeviceInitRegisterPowerPolicyStateChangeCallback(PWDFDEVICE_INIT,
        WDF_DEVICE_POWER_POLICY_STATE, PFN_WDF_DEVICE_POWER_POLICY_STATE_CHANGE_NOTIFICATION,
        ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetIoType(PWDFDEVICE_INIT,
    WDF_DEVICE_IO_TYPE);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetExclusive(PWDFDEVICE_INIT, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetPowerNotPageable(PWDFDEVICE_INIT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetPowerPageable(PWDFDEVICE_INIT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetPowerInrush(PWDFDEVICE_INIT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetDeviceType(PWDFDEVICE_INIT, ULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceInitAssignName(PWDFDEVICE_INIT,
    PCUNICODE_STRING);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceInitAssignSDDLString(PWDFDEVICE_INIT,
    PCUNICODE_STRING);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetDeviceClass(PWDFDEVICE_INIT, const GUID *);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetCharacteristics(PWDFDEVICE_INIT, ULONG,
    BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetFileObjectConfig(PWDFDEVICE_INIT,
    PWDF_FILEOBJECT_CONFIG, PWDF_OBJECT_ATTRIBUTES);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetRequestAttributes(PWDFDEVICE_INIT,
    PWDF_OBJECT_ATTRIBUTES);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    WdfDeviceInitAssignWdmIrpPreprocessCallback(PWDFDEVICE_INIT, PFN_WDFDEVICE_WDM_IRP_PREPROCESS,
        UCHAR, PUCHAR, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceInitSetIoInCallerContextCallback(PWDFDEVICE_INIT,
    PFN_WDF_IO_IN_CALLER_CONTEXT);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceCreate(PWDFDEVICE_INIT *,
    PWDF_OBJECT_ATTRIBUTES, WDFDEVICE *);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceSetStaticStopRemove(WDFDEVICE, BOOLEAN);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceCreateDeviceInterface(WDFDEVICE, const GUID *,
    PCUNICODE_STRING);
_IRQL_requires_max_(PASSIVE_LEVEL) void WdfDeviceSetDeviceInterfaceState(WDFDEVICE, const GUID *,
    PCUNICODE_STRING, BOOLEAN);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceRetrieveDeviceInterfaceString(WDFDEVICE, const
    GUID *, PCUNICODE_STRING, WDFSTRING);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceCreateSymbolicLink(WDFDEVICE,
    PCUNICODE_STRING);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceQueryProperty(WDFDEVICE,
    DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdfDeviceAllocAndQueryProperty(WDFDEVICE,
    DEVICE_REGISTRY_PROPERTY, POOL_TYPE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceSetPnpCapabilities(WDFDEVICE,
    PWDF_DEVICE_PNP_CAPABILITIES);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceSetPowerCapabilities(WDFDEVICE,
    PWDF_DEVICE_POWER_CAPABILITIES);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceSetBusInformationForChildren(WDFDEVICE,
    PPNP_BUS_INFORMATION);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceIndicateWakeStatus(WDFDEVICE, NTSTATUS);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceSetFailed(WDFDEVICE, WDF_DEVICE_FAILED_ACTION);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceStopIdle(WDFDEVICE, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfDeviceResumeIdle(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFFILEOBJECT WdfDeviceGetFileObject(WDFDEVICE, PFILE_OBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceEnqueueRequest(WDFDEVICE, WDFREQUEST);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFQUEUE WdfDeviceGetDefaultQueue(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDeviceConfigureRequestDispatching(WDFDEVICE,
    WDFQUEUE, WDF_REQUEST_TYPE);
_IRQL_requires_max_(DISPATCH_LEVEL) POWER_ACTION WdfDeviceGetSystemPowerAction(WDFDEVICE);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfCollectionCreate(PWDF_OBJECT_ATTRIBUTES,
    WDFCOLLECTION *);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG WdfCollectionGetCount(WDFCOLLECTION);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfCollectionAdd(WDFCOLLECTION, WDFOBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfCollectionRemove(WDFCOLLECTION, WDFOBJECT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfCollectionRemoveItem(WDFCOLLECTION, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFOBJECT WdfCollectionGetItem(WDFCOLLECTION, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFOBJECT WdfCollectionGetFirstItem(WDFCOLLECTION);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFOBJECT WdfCollectionGetLastItem(WDFCOLLECTION);
_IRQL_requires_(DISPATCH_LEVEL) typedef void EVT_WDF_DPC(WDFDPC);
typedef EVT_WDF_DPC *PFN_WDF_DPC;
typedef struct _WDF_DPC_CONFIG {
    ULONG Size;
    PFN_WDF_DPC EvtDpcFunc;
    BOOLEAN AutomaticSerialization;
} WDF_DPC_CONFIG, *PWDF_DPC_CONFIG;
FORCEINLINE VOID WDF_DPC_CONFIG_INIT(PWDF_DPC_CONFIG Config, PFN_WDF_DPC EvtDpcFunc)
{
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfDpcCreate(PWDF_DPC_CONFIG, PWDF_OBJECT_ATTRIBUTES,
    WDFDPC *);
_IRQL_requires_max_(HIGH_LEVEL) BOOLEAN WdfDpcEnqueue(WDFDPC);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN WdfDpcCancel(WDFDPC, BOOLEAN);
_IRQL_requires_max_(HIGH_LEVEL) WDFOBJECT WdfDpcGetParentObject(WDFDPC);
_IRQL_requires_max_(HIGH_LEVEL) PKDPC WdfDpcWdmGetDpc(WDFDPC);
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void EVT_WDF_TIMER(WDFTIMER);
typedef EVT_WDF_TIMER *PFN_WDF_TIMER;
typedef struct _WDF_TIMER_CONFIG {
    ULONG Size;
    PFN_WDF_TIMER EvtTimerFunc;
    ULONG Period;
    BOOLEAN AutomaticSerialization;
    ULONG TolerableDelay;
    WDF_TRI_STATE UseHighResolutionTimer;
} WDF_TIMER_CONFIG, *PWDF_TIMER_CONFIG;
FORCEINLINE VOID WDF_TIMER_CONFIG_INIT(PWDF_TIMER_CONFIG Config, PFN_WDF_TIMER EvtTimerFunc)
{
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}
FORCEINLINE VOID WDF_TIMER_CONFIG_INIT_PERIODIC(PWDF_TIMER_CONFIG Config, PFN_WDF_TIMER
    EvtTimerFunc, LONG Period)
{
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfTimerCreate(PWDF_TIMER_CONFIG,
    PWDF_OBJECT_ATTRIBUTES, WDFTIMER *);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN WdfTimerStart(WDFTIMER, LONGLONG);
_IRQL_requires_max_(PASSIVE_LEVEL) BOOLEAN WdfTimerStop(WDFTIMER, BOOLEAN);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFOBJECT WdfTimerGetParentObject(WDFTIMER);
_IRQL_requires_max_(PASSIVE_LEVEL) typedef void EVT_WDF_WORKITEM(WDFWORKITEM);
typedef EVT_WDF_WORKITEM *PFN_WDF_WORKITEM;
typedef struct _WDF_WORKITEM_CONFIG {
    ULONG Size;
    PFN_WDF_WORKITEM EvtWorkItemFunc;
    BOOLEAN AutomaticSerialization;
} WDF_WORKITEM_CONFIG, *PWDF_WORKITEM_CONFIG;
FORCEINLINE VOID WDF_WORKITEM_CONFIG_INIT(PWDF_WORKITEM_CONFIG Config, PFN_WDF_WORKITEM
    EvtWorkItemFunc)
{
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfWorkItemCreate(PWDF_WORKITEM_CONFIG,
    PWDF_OBJECT_ATTRIBUTES, WDFWORKITEM *);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfWorkItemEnqueue(WDFWORKITEM);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFOBJECT WdfWorkItemGetParentObject(WDFWORKITEM);
_IRQL_requires_max_(PASSIVE_LEVEL) void WdfWorkItemFlush(WDFWORKITEM);
typedef enum _WDF_INTERRUPT_POLARITY {
    WdfInterruptPolarityUnknown, WdfInterruptActiveHigh, WdfInterruptActiveLow
} WDF_INTERRUPT_POLARITY, *PWDF_INTERRUPT_POLARITY;
typedef enum _WDF_INTERRUPT_POLICY {
    WdfIrqPolicyMachineDefault, WdfIrqPolicyAllCloseProcessors, WdfIrqPolicyOneCloseProcessor,
    WdfIrqPolicyAllProcessorsInMachine, WdfIrqPolicySpecifiedProcessors,
    WdfIrqPolicySpreadMessagesAcrossAllProcessors
} WDF_INTERRUPT_POLICY, *PWDF_INTERRUPT_POLICY;
typedef enum _WDF_INTERRUPT_PRIORITY {
    WdfIrqPriorityUndefined, WdfIrqPriorityLow, WdfIrqPriorityNormal, WdfIrqPriorityHigh
} WDF_INTERRUPT_PRIORITY, *PWDF_INTERRUPT_PRIORITY;
typedef BOOLEAN EVT_WDF_INTERRUPT_ISR(WDFINTERRUPT, ULONG);
typedef EVT_WDF_INTERRUPT_ISR *PFN_WDF_INTERRUPT_ISR;
typedef BOOLEAN EVT_WDF_INTERRUPT_SYNCHRONIZE(WDFINTERRUPT, WDFCONTEXT);
typedef EVT_WDF_INTERRUPT_SYNCHRONIZE *PFN_WDF_INTERRUPT_SYNCHRONIZE;
_IRQL_requires_(DISPATCH_LEVEL) typedef void EVT_WDF_INTERRUPT_DPC(WDFINTERRUPT, WDFOBJECT);
typedef EVT_WDF_INTERRUPT_DPC *PFN_WDF_INTERRUPT_DPC;
typedef NTSTATUS EVT_WDF_INTERRUPT_ENABLE(WDFINTERRUPT, WDFDEVICE);
typedef EVT_WDF_INTERRUPT_ENABLE *PFN_WDF_INTERRUPT_ENABLE;
typedef NTSTATUS EVT_WDF_INTERRUPT_DISABLE(WDFINTERRUPT, WDFDEVICE);
typedef EVT_WDF_INTERRUPT_DISABLE *PFN_WDF_INTERRUPT_DISABLE;
typedef VOID EVT_WDF_INTERRUPT_WORKITEM(WDFINTERRUPT, WDFOBJECT);
typedef EVT_WDF_INTERRUPT_WORKITEM *PFN_WDF_INTERRUPT_WORKITEM;
typedef struct _WDF_INTERRUPT_CONFIG {
    ULONG Size;
    WDFSPINLOCK SpinLock;
    WDF_TRI_STATE ShareVector;
    BOOLEAN FloatingSave, AutomaticSerialization;
    PFN_WDF_INTERRUPT_ISR EvtInterruptIsr;
    PFN_WDF_INTERRUPT_DPC EvtInterruptDpc;
    PFN_WDF_INTERRUPT_ENABLE EvtInterruptEnable;
    PFN_WDF_INTERRUPT_DISABLE EvtInterruptDisable;
    PFN_WDF_INTERRUPT_WORKITEM EvtInterruptWorkItem;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR InterruptRaw, InterruptTranslated;
    WDFWAITLOCK WaitLock;
    BOOLEAN PassiveHandling;
    WDF_TRI_STATE ReportInactiveOnPowerDown;
    BOOLEAN CanWakeDevice;
} WDF_INTERRUPT_CONFIG, *PWDF_INTERRUPT_CONFIG;
FORCEINLINE VOID WDF_INTERRUPT_CONFIG_INIT(PWDF_INTERRUPT_CONFIG Configuration,
    PFN_WDF_INTERRUPT_ISR EvtInterruptIsr, PFN_WDF_INTERRUPT_DPC EvtInterruptDpc)
{
    RtlZeroMemory(Configuration, sizeof(*Configuration));
    Configuration->Size = sizeof(*Configuration);
}
typedef struct _WDF_INTERRUPT_INFO {
    ULONG Size;
    ULONG64 Reserved1;
    KAFFINITY TargetProcessorSet;
    ULONG Reserved2, MessageNumber, Vector;
    KIRQL Irql;
    KINTERRUPT_MODE Mode;
    WDF_INTERRUPT_POLARITY Polarity;
    BOOLEAN MessageSignaled;
    UCHAR ShareDisposition;
    USHORT Group;
} WDF_INTERRUPT_INFO, *PWDF_INTERRUPT_INFO;
FORCEINLINE VOID WDF_INTERRUPT_INFO_INIT(PWDF_INTERRUPT_INFO Info)
{
    RtlZeroMemory(Info, sizeof(*Info));
    Info->Size = sizeof(*Info);
}
typedef struct _WDF_INTERRUPT_EXTENDED_POLICY {
    ULONG Size;
    WDF_INTERRUPT_POLICY Policy;
    WDF_INTERRUPT_PRIORITY Priority;
    GROUP_AFFINITY TargetProcessorSetAndGroup;
} WDF_INTERRUPT_EXTENDED_POLICY, *PWDF_INTERRUPT_EXTENDED_POLICY;
FORCEINLINE VOID WDF_INTERRUPT_EXTENDED_POLICY_INIT(PWDF_INTERRUPT_EXTENDED_POLICY ExtendedPolicy)
{
    RtlZeroMemory(ExtendedPolicy, sizeof(*ExtendedPolicy));
    ExtendedPolicy->Size = sizeof(*ExtendedPolicy);
}
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfInterruptCreate(WDFDEVICE, PWDF_INTERRUPT_CONFIG,
    PWDF_OBJECT_ATTRIBUTES, WDFINTERRUPT *);
BOOLEAN WdfInterruptQueueDpcForIsr(WDFINTERRUPT);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN WdfInterruptSynchronize(WDFINTERRUPT,
    PFN_WDF_INTERRUPT_SYNCHRONIZE, WDFCONTEXT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfInterruptAcquireLock(WDFINTERRUPT);
void WdfInterruptReleaseLock(WDFINTERRUPT);
_IRQL_requires_max_(PASSIVE_LEVEL) void WdfInterruptEnable(WDFINTERRUPT);
_IRQL_requires_max_(PASSIVE_LEVEL) void WdfInterruptDisable(WDFINTERRUPT);
PKINTERRUPT WdfInterruptWdmGetInterrupt(WDFINTERRUPT);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfInterruptGetInfo(WDFINTERRUPT, PWDF_INTERRUPT_INFO);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfInterruptSetPolicy(WDFINTERRUPT, WDF_INTERRUPT_POLICY,
    WDF_INTERRUPT_PRIORITY, KAFFINITY);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfInterruptSetExtendedPolicy(WDFINTERRUPT,
    PWDF_INTERRUPT_EXTENDED_POLICY);
WDFDEVICE WdfInterruptGetDevice(WDFINTERRUPT);
_IRQL_requires_max_(DISPATCH_LEVEL) void
    WdfIoResourceRequirementsListSetSlotNumber(WDFIORESREQLIST, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void
    WdfIoResourceRequirementsListSetInterfaceType(WDFIORESREQLIST, INTERFACE_TYPE);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    WdfIoResourceRequirementsListAppendIoResList(WDFIORESREQLIST, WDFIORESLIST);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS
    WdfIoResourceRequirementsListInsertIoResList(WDFIORESREQLIST, WDFIORESLIST, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG WdfIoResourceRequirementsListGetCount(WDFIORESREQLIST);
_IRQL_requires_max_(DISPATCH_LEVEL) WDFIORESLIST
    WdfIoResourceRequirementsListGetIoResList(WDFIORESREQLIST, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfIoResourceRequirementsListRemove(WDFIORESREQLIST,
    ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void
    WdfIoResourceRequirementsListRemoveByIoResList(WDFIORESREQLIST, WDFIORESLIST);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfIoResourceListCreate(WDFIORESREQLIST,
    PWDF_OBJECT_ATTRIBUTES, WDFIORESLIST *);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfIoResourceListAppendDescriptor(WDFIORESLIST,
    PIO_RESOURCE_DESCRIPTOR);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfIoResourceListInsertDescriptor(WDFIORESLIST,
    PIO_RESOURCE_DESCRIPTOR, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfIoResourceListUpdateDescriptor(WDFIORESLIST,
    PIO_RESOURCE_DESCRIPTOR, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG WdfIoResourceListGetCount(WDFIORESLIST);
_IRQL_requires_max_(DISPATCH_LEVEL) PIO_RESOURCE_DESCRIPTOR
    WdfIoResourceListGetDescriptor(WDFIORESLIST, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfIoResourceListRemove(WDFIORESLIST, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfIoResourceListRemoveByDescriptor(WDFIORESLIST,
    PIO_RESOURCE_DESCRIPTOR);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfCmResourceListAppendDescriptor(WDFCMRESLIST,
    PCM_PARTIAL_RESOURCE_DESCRIPTOR);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS WdfCmResourceListInsertDescriptor(WDFCMRESLIST,
    PCM_PARTIAL_RESOURCE_DESCRIPTOR, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG WdfCmResourceListGetCount(WDFCMRESLIST);
_IRQL_requires_max_(DISPATCH_LEVEL) PCM_PARTIAL_RESOURCE_DESCRIPTOR
    WdfCmResourceListGetDescriptor(WDFCMRESLIST, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfCmResourceListRemove(WDFCMRESLIST, ULONG);
_IRQL_requires_max_(DISPATCH_LEVEL) void WdfCmResourceListRemoveByDescriptor(WDFCMRESLIST,
    PCM_PARTIAL_RESOURCE_DESCRIPTOR);
typedef enum _WDF_REQUEST_REUSE_FLAGS {
    WDF_REQUEST_REUSE_NO_FLAGS, WDF_REQUEST_REUSE_SET_NEW_IRP
} WDF_REQUEST_REUSE_FLAGS;
typedef enum _WDF_REQUEST_STOP_ACTION_FLAGS {
    WdfRequestStopActionInvalid, WdfRequestStopActionSuspend, WdfRequestStopActionPurge,
    WdfRequestStopRequestCancelable = 0x10000000
} WDF_REQUEST_STOP_ACTION_FLAGS;
typedef enum _WDF_REQUEST_SEND_OPTIONS_FLAGS {
    WDF_REQUEST_SEND_OPTION_TIMEOUT = 1, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS,
    WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE = 4, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET = 8
} WDF_REQUEST_SEND_OPTIONS_FLAGS;
_IRQL_requires_max_(DISPATCH_LEVEL) typedef void EVT_WDF_REQUEST_CANCEL(WDFREQUEST);
typedef EVT_WDF_REQUEST_CANCEL *PFN_WDF_REQUEST_CANCEL;
typedef struct _WDF_REQUEST_PARAMETERS {
    USHORT Size;
    UCHAR MinorFunction;
    WDF_REQUEST_TYPE Type;
    union {
        struct {
            PIO_SECURITY_CONTEXT SecurityContext;
            ULONG Options;
            USHORT FileAttributes, ShareAccess;
            ULONG EaLength;
        } Create;
        struct {
            size_t Length;
            ULONG Key;
            LONGLONG DeviceOffset;
        } Read;
        struct {
            size_t Length;
            ULONG Key;
            LONGLONG DeviceOffset;
        } Write;
        struct {
            size_t OutputBufferLength, InputBufferLength;
            ULONG IoControlCode;
            PVOID Type3InputBuffer;
        } DeviceIoControl;
        struct {
            PVOID Arg1, Arg2;
            ULONG IoControlCode;
            PVOID Arg4;
        } Others;
    } Parameters;
} WDF_REQUEST_PARAMETERS, *PWDF_REQUEST_PARAMETERS;
FORCEINLINE VOID WDF_REQUEST_PARAMETERS_INIT(PWDF_REQUEST_PARAMETERS Parameters)
{
    RtlZeroMemory(Parameters, sizeof(*Parameters));
    Parameters->Size = sizeof(*Parameters);
}
typedef struct _WDF_USB_REQUEST_COMPLETION_PARAMS *PWDF_USB_REQUEST_COMPLETION_PARAMS;
typedef struct _WDF_REQUEST_COMPLETION_PARAMS {
    ULONG Size;
    WDF_REQUEST_TYPE Type;
    IO_STATUS_BLOCK IoStatus;
    union {
        struct {
            WDFMEMORY Buffer;
            size_t Length, Offset;
        } Write;
        struct {
            WDFMEMORY Buffer;
            size_t Length, Offset;
        } Read;
        struct {
            ULONG IoControlCode;
            struct {
                WDFMEMORY Buffer;
                size_t Offset;
            } Input;
            struct {
                WDFMEMORY Buffer;
                size_t Offset, Length;
            } Output;
        } Ioctl;
        struct {
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument1;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument2;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument3;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument4;
        } Others;
        struct {
            PWDF_USB_REQUEST_COMPLETION_PARAMS Completion;
        } Usb;
    } Parameters;
} WDF_REQUEST_COMPLETION_PARAMS, *PWDF_REQUEST_COMPLETION_PARAMS;
FORCEINLINE VOID WDF_REQUEST_COMPLETION_PARAMS_INIT(PWDF_REQUEST_COMPLETION_PARAMS Params)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
typedef void EVT_WDF_REQUEST_COMPLETION_ROUTINE(WDFREQUEST, WDFIOTARGET,
    PWDF_REQUEST_COMPLETION_PARAMS, WDFCONTEXT);
typedef EVT_WDF_REQUEST_COMPLETION_ROUTINE *PFN_WDF_REQUEST_COMPLETION_ROUTINE;
typedef struct _WDF_REQUEST_REUSE_PARAMS {
    ULONG Size, Flags;
    NTSTATUS Status;
    PIRP NewIrp;
} WDF_REQUEST_REUSE_PARAMS, *PWDF_REQUEST_REUSE_PARAMS;
FORCEINLINE VOID WDF_REQUEST_REUSE_PARAMS_INIT(PWDF_REQUEST_REUSE_PARAMS Params, ULONG Flags,
    NTSTATUS Status)
{
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
}
void WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP(PWDF_REQUEST_REUSE_PARAMS, PIRP);
typedef struct _WDF_REQUEST_SEND_OPTIONS {
    ULONG Size, Flags;
    LONGLONG Timeout;
} WDF_REQUEST_SEND_OPTIONS, *PWDF_REQUEST_SEND_OPTIONS;
FORCEINLINE VOID WDF_REQUEST_SEND_OPTIONS_INIT(PWDF_REQUEST_SEND_OPTIONS Options, ULONG Flags)
{
    RtlZeroMemory(Options, sizeof(*Options));
    Options->Size = sizeof(*Options);
}
void WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(PWDF_REQUEST_SEND_OPTIONS, LONGLONG);
typedef enum _WDF_REQUEST_FORWARD_OPTIONS_FLAGS {
    WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET = 1
} WDF_REQUEST_FORWARD_OPTIONS_FLAGS;
#endif
