// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Kernel types: I/O manager: device, driver and file objects, IRPs, part 3.
#ifndef ISRCHECK_NT_TYPES_IO3_H
#define ISRCHECK_NT_TYPES_IO3_H
typedef struct _LINK_SHARE_ACCESS {
    ULONG OpenCount, Deleters, SharedDelete;
} LINK_SHARE_ACCESS, *PLINK_SHARE_ACCESS;
typedef struct _PLUGPLAY_NOTIFICATION_HEADER {
    USHORT Version, Size;
    GUID Event;
} PLUGPLAY_NOTIFICATION_HEADER, *PPLUGPLAY_NOTIFICATION_HEADER;
typedef struct _PNP_BUS_INFORMATION {
    GUID BusTypeGuid;
    INTERFACE_TYPE LegacyBusType;
    ULONG BusNumber;
} PNP_BUS_INFORMATION, *PPNP_BUS_INFORMATION;
typedef void (*PREENUMERATE_SELF)(PVOID);
typedef struct _REENUMERATE_SELF_INTERFACE_STANDARD {
    USHORT Size, Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PREENUMERATE_SELF SurpriseRemoveAndReenumerateSelf;
} REENUMERATE_SELF_INTERFACE_STANDARD, *PREENUMERATE_SELF_INTERFACE_STANDARD;
typedef struct _TARGET_DEVICE_CUSTOM_NOTIFICATION {
    USHORT Version, Size;
    GUID Event;
    PFILE_OBJECT FileObject;
    LONG NameBufferOffset;
    UCHAR CustomDataBuffer[1];
} TARGET_DEVICE_CUSTOM_NOTIFICATION, *PTARGET_DEVICE_CUSTOM_NOTIFICATION;
typedef struct _TARGET_DEVICE_REMOVAL_NOTIFICATION {
    USHORT Version, Size;
    GUID Event;
    PFILE_OBJECT FileObject;
} TARGET_DEVICE_REMOVAL_NOTIFICATION, *PTARGET_DEVICE_REMOVAL_NOTIFICATION;
typedef struct _VPB {
    CSHORT Type, Size;
    USHORT Flags, VolumeLabelLength;
    struct _DEVICE_OBJECT *DeviceObject;
    struct _DEVICE_OBJECT *RealDevice;
    ULONG SerialNumber, ReferenceCount;
    WCHAR VolumeLabel[32];
} VPB, *PVPB;
typedef BOOLEAN (*PGPE_SERVICE_ROUTINE)(PVOID, PVOID);
typedef NTSTATUS (*PGPE_CONNECT_VECTOR2)(PVOID, ULONG, KINTERRUPT_MODE, BOOLEAN,
    PGPE_SERVICE_ROUTINE, PVOID, PVOID *);
typedef NTSTATUS (*PGPE_DISCONNECT_VECTOR2)(PVOID, PVOID);
typedef NTSTATUS (*PGPE_ENABLE_EVENT2)(PVOID, PVOID);
typedef NTSTATUS (*PGPE_DISABLE_EVENT2)(PVOID, PVOID);
typedef NTSTATUS (*PGPE_CLEAR_STATUS2)(PVOID, PVOID);
typedef void (*PDEVICE_NOTIFY_CALLBACK2)(PVOID, ULONG);
typedef NTSTATUS (*PREGISTER_FOR_DEVICE_NOTIFICATIONS2)(PVOID, PDEVICE_NOTIFY_CALLBACK2, PVOID);
typedef void (*PUNREGISTER_FOR_DEVICE_NOTIFICATIONS2)(PVOID);
typedef struct {
    USHORT Size, Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PGPE_CONNECT_VECTOR2 GpeConnectVector;
    PGPE_DISCONNECT_VECTOR2 GpeDisconnectVector;
    PGPE_ENABLE_EVENT2 GpeEnableEvent;
    PGPE_DISABLE_EVENT2 GpeDisableEvent;
    PGPE_CLEAR_STATUS2 GpeClearStatus;
    PREGISTER_FOR_DEVICE_NOTIFICATIONS2 RegisterForDeviceNotifications;
    PUNREGISTER_FOR_DEVICE_NOTIFICATIONS2 UnregisterForDeviceNotifications;
} ACPI_INTERFACE_STANDARD2, *PACPI_INTERFACE_STANDARD2;
typedef enum _DEVICE_INSTALL_STATE {
    InstallStateInstalled, InstallStateNeedsReinstall, InstallStateFailedInstall,
    InstallStateFinishInstall
} DEVICE_INSTALL_STATE, *PDEVICE_INSTALL_STATE;
typedef enum _DEVICE_REMOVAL_POLICY {
    RemovalPolicyExpectNoRemoval = 1, RemovalPolicyExpectOrderlyRemoval,
    RemovalPolicyExpectSurpriseRemoval
} DEVICE_REMOVAL_POLICY, *PDEVICE_REMOVAL_POLICY;
typedef enum _IO_ACCESS_MODE { SequentialAccess, RandomAccess } IO_ACCESS_MODE;
typedef enum _IO_ACCESS_TYPE { ReadAccess, WriteAccess, ModifyAccess } IO_ACCESS_TYPE;
typedef enum _IO_CONTAINER_INFORMATION_CLASS {
    IoSessionStateInformation, IoMaxContainerInformationClass
} IO_CONTAINER_INFORMATION_CLASS;
typedef enum _IO_CONTAINER_NOTIFICATION_CLASS {
    IoSessionStateNotification, IoMaxContainerNotificationClass
} IO_CONTAINER_NOTIFICATION_CLASS;
typedef enum _IO_PAGING_PRIORITY {
    IoPagingPriorityInvalid, IoPagingPriorityNormal, IoPagingPriorityHigh,
    IoPagingPriorityReserved1, IoPagingPriorityReserved2
} IO_PAGING_PRIORITY;
typedef enum _IO_SESSION_EVENT {
    IoSessionEventIgnore, IoSessionEventCreated, IoSessionEventTerminated,
    IoSessionEventConnected, IoSessionEventDisconnected, IoSessionEventLogon,
    IoSessionEventLogoff, IoSessionEventMax
} IO_SESSION_EVENT, *PIO_SESSION_EVENT;
typedef enum {
    DevicePropertyDeviceDescription, DevicePropertyHardwareID, DevicePropertyCompatibleIDs,
    DevicePropertyBootConfiguration, DevicePropertyBootConfigurationTranslated,
    DevicePropertyClassName, DevicePropertyClassGuid, DevicePropertyDriverKeyName,
    DevicePropertyManufacturer, DevicePropertyFriendlyName, DevicePropertyLocationInformation,
    DevicePropertyPhysicalDeviceObjectName, DevicePropertyBusTypeGuid,
    DevicePropertyLegacyBusType, DevicePropertyBusNumber, DevicePropertyEnumeratorName,
    DevicePropertyAddress, DevicePropertyUINumber, DevicePropertyInstallState,
    DevicePropertyRemovalPolicy, DevicePropertyResourceRequirements,
    DevicePropertyAllocatedResources, DevicePropertyContainerID
} DEVICE_REGISTRY_PROPERTY;
typedef enum _IO_NOTIFICATION_EVENT_CATEGORY {
    EventCategoryReserved, EventCategoryHardwareProfileChange,
    EventCategoryDeviceInterfaceChange, EventCategoryTargetDeviceChange
} IO_NOTIFICATION_EVENT_CATEGORY;
typedef NTSTATUS DRIVER_ADD_DEVICE(struct _DRIVER_OBJECT *, struct _DEVICE_OBJECT *);
typedef DRIVER_ADD_DEVICE *PDRIVER_ADD_DEVICE;
typedef void IO_CSQ_ACQUIRE_LOCK(PIO_CSQ, PKIRQL);
typedef IO_CSQ_ACQUIRE_LOCK *PIO_CSQ_ACQUIRE_LOCK;
typedef void IO_CSQ_COMPLETE_CANCELED_IRP(PIO_CSQ, PIRP);
typedef IO_CSQ_COMPLETE_CANCELED_IRP *PIO_CSQ_COMPLETE_CANCELED_IRP;
typedef void IO_CSQ_INSERT_IRP(struct _IO_CSQ *, PIRP);
typedef IO_CSQ_INSERT_IRP *PIO_CSQ_INSERT_IRP;
typedef NTSTATUS IO_CSQ_INSERT_IRP_EX(struct _IO_CSQ *, PIRP, PVOID);
typedef IO_CSQ_INSERT_IRP_EX *PIO_CSQ_INSERT_IRP_EX;
typedef PIRP IO_CSQ_PEEK_NEXT_IRP(PIO_CSQ, PIRP, PVOID);
typedef IO_CSQ_PEEK_NEXT_IRP *PIO_CSQ_PEEK_NEXT_IRP;
typedef void IO_CSQ_RELEASE_LOCK(PIO_CSQ, KIRQL);
typedef IO_CSQ_RELEASE_LOCK *PIO_CSQ_RELEASE_LOCK;
typedef void IO_CSQ_REMOVE_IRP(PIO_CSQ, PIRP);
typedef IO_CSQ_REMOVE_IRP *PIO_CSQ_REMOVE_IRP;
typedef void IO_DPC_ROUTINE(PKDPC, struct _DEVICE_OBJECT *, struct _IRP *, PVOID);
typedef IO_DPC_ROUTINE *PIO_DPC_ROUTINE;
typedef NTSTATUS IO_SESSION_NOTIFICATION_FUNCTION(PVOID, PVOID, ULONG, PVOID, PVOID, ULONG);
typedef IO_SESSION_NOTIFICATION_FUNCTION *PIO_SESSION_NOTIFICATION_FUNCTION;
typedef void IO_TIMER_ROUTINE(struct _DEVICE_OBJECT *, PVOID);
typedef IO_TIMER_ROUTINE *PIO_TIMER_ROUTINE;
typedef void IO_WORKITEM_ROUTINE(PDEVICE_OBJECT, PVOID);
typedef IO_WORKITEM_ROUTINE *PIO_WORKITEM_ROUTINE;
typedef struct _IO_WORKITEM *PIO_WORKITEM;
typedef void IO_WORKITEM_ROUTINE_EX(PVOID, PVOID, PIO_WORKITEM);
typedef IO_WORKITEM_ROUTINE_EX *PIO_WORKITEM_ROUTINE_EX;
typedef struct _EJOB *PESILO;
typedef struct _IO_DRIVER_CREATE_CONTEXT {
    CSHORT Size;
    struct _ECP_LIST *ExtraCreateParameter;
    PVOID DeviceObjectHint;
    PTXN_PARAMETER_BLOCK TxnParameters;
    PESILO SiloContext;
} IO_DRIVER_CREATE_CONTEXT, *PIO_DRIVER_CREATE_CONTEXT;
typedef struct _PNP_LOCATION_INTERFACE {
    USHORT Size, Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PGET_LOCATION_STRING GetLocationString;
} PNP_LOCATION_INTERFACE, *PPNP_LOCATION_INTERFACE;
typedef struct _CLIENT_ID { HANDLE UniqueProcess, UniqueThread; } CLIENT_ID, *PCLIENT_ID;
typedef struct _PS_CREATE_NOTIFY_INFO {
    SIZE_T Size;
    union {
        ULONG Flags;
        struct {
            ULONG FileOpenNameAvailable : 1, IsSubsystemProcess : 1, Reserved : 30;
        };
    };
    HANDLE ParentProcessId;
    CLIENT_ID CreatingThreadId;
    struct _FILE_OBJECT *FileObject;
    PCUNICODE_STRING ImageFileName, CommandLine;
    NTSTATUS CreationStatus;
} PS_CREATE_NOTIFY_INFO, *PPS_CREATE_NOTIFY_INFO;
typedef struct {
    UCHAR Type;
    BOOLEAN Valid;
    union {
        UCHAR Reserved[2];
        struct { UCHAR BitWidth, AccessSize; };
    };
    PUCHAR TranslatedAddress;
    ULONG Length;
} DEBUG_DEVICE_ADDRESS, *PDEBUG_DEVICE_ADDRESS;
typedef enum {
    KdNameSpacePCI, KdNameSpaceACPI, KdNameSpaceAny, KdNameSpaceNone, KdNameSpaceMax
} KD_NAMESPACE_ENUM, *PKD_NAMESPACE_ENUM;
typedef struct _DEBUG_TRANSPORT_DATA {
    ULONG HwContextSize;
    BOOLEAN UseSerialFraming;
} DEBUG_TRANSPORT_DATA, *PDEBUG_TRANSPORT_DATA;
typedef struct _DEBUG_DEVICE_DESCRIPTOR {
    ULONG Bus, Slot;
    USHORT Segment, VendorID, DeviceID;
    UCHAR BaseClass, SubClass, ProgIf;
    union {
        UCHAR Flags;
        struct {
            UCHAR DbgHalScratchAllocated : 1, DbgBarsMapped : 1, DbgScratchAllocated : 1;
        };
    };
    BOOLEAN Initialized, Configured;
    DEBUG_DEVICE_ADDRESS BaseAddress[6];
    DEBUG_MEMORY_REQUIREMENTS Memory;
    USHORT PortType, PortSubtype;
    PVOID OemData;
    ULONG OemDataLength;
    KD_NAMESPACE_ENUM NameSpace;
    PWCHAR NameSpacePath;
    ULONG NameSpacePathLength, TransportType;
    DEBUG_TRANSPORT_DATA TransportData;
} DEBUG_DEVICE_DESCRIPTOR, *PDEBUG_DEVICE_DESCRIPTOR;
typedef enum _PSCREATEPROCESSNOTIFYTYPE {
    PsCreateProcessNotifySubsystems
} PSCREATEPROCESSNOTIFYTYPE;
typedef enum _PSCREATETHREADNOTIFYTYPE {
    PsCreateThreadNotifyNonSystem, PsCreateThreadNotifySubsystems
} PSCREATETHREADNOTIFYTYPE;
typedef enum _BDCB_CALLBACK_TYPE {
    BdCbStatusUpdate, BdCbInitializeImage
} BDCB_CALLBACK_TYPE, *PBDCB_CALLBACK_TYPE;
typedef void BOOT_DRIVER_CALLBACK_FUNCTION(PVOID, BDCB_CALLBACK_TYPE, PBDCB_IMAGE_INFORMATION);
typedef BOOT_DRIVER_CALLBACK_FUNCTION *PBOOT_DRIVER_CALLBACK_FUNCTION;
typedef void DRIVER_REINITIALIZE(struct _DRIVER_OBJECT *, PVOID, ULONG);
typedef DRIVER_REINITIALIZE *PDRIVER_REINITIALIZE;
typedef void (*PCREATE_PROCESS_NOTIFY_ROUTINE)(HANDLE, HANDLE, BOOLEAN);
typedef void (*PCREATE_PROCESS_NOTIFY_ROUTINE_EX)(PEPROCESS, HANDLE, PPS_CREATE_NOTIFY_INFO);
typedef void (*PCREATE_THREAD_NOTIFY_ROUTINE)(HANDLE, HANDLE, BOOLEAN);
typedef void (*PLOAD_IMAGE_NOTIFY_ROUTINE)(PUNICODE_STRING, HANDLE, PIMAGE_INFO);
typedef struct _IO_REMOVE_LOCK_COMMON_BLOCK {
    BOOLEAN Removed, Reserved[3];
    LONG IoCount;
    KEVENT RemoveEvent;
} IO_REMOVE_LOCK_COMMON_BLOCK;
typedef struct _IO_REMOVE_LOCK {
    IO_REMOVE_LOCK_COMMON_BLOCK Common;
} IO_REMOVE_LOCK, *PIO_REMOVE_LOCK;
typedef struct _IO_CSQ {
    ULONG Type;
    PIO_CSQ_INSERT_IRP CsqInsertIrp;
    PIO_CSQ_REMOVE_IRP CsqRemoveIrp;
    PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp;
    PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock;
    PIO_CSQ_RELEASE_LOCK CsqReleaseLock;
    PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp;
    PVOID ReservePointer;
} IO_CSQ, *PIO_CSQ;
typedef struct _IO_CSQ_IRP_CONTEXT {
    ULONG Type;
    PIRP Irp;
    PIO_CSQ Csq;
} IO_CSQ_IRP_CONTEXT, *PIO_CSQ_IRP_CONTEXT;
typedef struct _DRIVER_EXTENSION {
    struct _DRIVER_OBJECT *DriverObject;
    PDRIVER_ADD_DEVICE AddDevice;
    ULONG Count;
    UNICODE_STRING ServiceKeyName;
} DRIVER_EXTENSION, *PDRIVER_EXTENSION;
typedef struct _SHARE_ACCESS {
    ULONG OpenCount, Readers, Writers, Deleters, SharedRead, SharedWrite, SharedDelete;
} SHARE_ACCESS, *PSHARE_ACCESS;
typedef struct _DEVICE_RELATIONS {
    ULONG Count;
    PDEVICE_OBJECT Objects[1];
} DEVICE_RELATIONS, *PDEVICE_RELATIONS;
typedef LARGE_INTEGER SECURITY_INTEGER;
typedef SECURITY_INTEGER *PTimeStamp;
typedef SECURITY_INTEGER TimeStamp;
typedef struct _IO_ERROR_LOG_MESSAGE {
    USHORT Type, Size, DriverNameLength;
    LARGE_INTEGER TimeStamp;
    ULONG DriverNameOffset;
    IO_ERROR_LOG_PACKET EntryData;
} IO_ERROR_LOG_MESSAGE, *PIO_ERROR_LOG_MESSAGE;
typedef NTSTATUS DRIVER_NOTIFICATION_CALLBACK_ROUTINE(PVOID, PVOID);
typedef DRIVER_NOTIFICATION_CALLBACK_ROUTINE *PDRIVER_NOTIFICATION_CALLBACK_ROUTINE;
typedef void DEVICE_CHANGE_COMPLETE_CALLBACK(PVOID);
typedef DEVICE_CHANGE_COMPLETE_CALLBACK *PDEVICE_CHANGE_COMPLETE_CALLBACK;
typedef ULONG PNP_DEVICE_STATE;
typedef DRIVER_DISPATCH DRIVER_DISPATCH_RAISED;
typedef NTSTATUS DRIVER_DISPATCH_PAGED(struct _DEVICE_OBJECT *, struct _IRP *);
typedef DRIVER_DISPATCH_PAGED *PDRIVER_DISPATCH_PAGED;
typedef enum _IO_COMPLETION_ROUTINE_RESULT {
    ContinueCompletion, StopCompletion = -1073741802
} IO_COMPLETION_ROUTINE_RESULT, *PIO_COMPLETION_ROUTINE_RESULT;
typedef void SET_D3COLD_SUPPORT(PVOID, BOOLEAN);
typedef SET_D3COLD_SUPPORT *PSET_D3COLD_SUPPORT;
typedef SET_D3COLD_SUPPORT *PSET_D3COLD_SUPPORT;
typedef NTSTATUS GET_D3COLD_CAPABILITY(PVOID, PBOOLEAN);
typedef GET_D3COLD_CAPABILITY *PGET_D3COLD_CAPABILITY;
typedef GET_D3COLD_CAPABILITY *PGET_D3COLD_CAPABILITY;
typedef enum _D3COLD_LAST_TRANSITION_STATUS {
    LastDStateTransitionStatusUnknown, LastDStateTransitionD3hot, LastDStateTransitionD3cold
} D3COLD_LAST_TRANSITION_STATUS, *PD3COLD_LAST_TRANSITION_STATUS;
typedef void GET_D3COLD_LAST_TRANSITION_STATUS(PVOID, PD3COLD_LAST_TRANSITION_STATUS);
typedef GET_D3COLD_LAST_TRANSITION_STATUS *PGET_D3COLD_LAST_TRANSITION_STATUS;
typedef GET_D3COLD_LAST_TRANSITION_STATUS *PGET_D3COLD_LAST_TRANSITION_STATUS;
typedef struct _D3COLD_SUPPORT_INTERFACE {
    USHORT Size, Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PSET_D3COLD_SUPPORT SetD3ColdSupport;
    PGET_IDLE_WAKE_INFO GetIdleWakeInfo;
    PGET_D3COLD_CAPABILITY GetD3ColdCapability, GetBusDriverD3ColdSupport;
    PGET_D3COLD_LAST_TRANSITION_STATUS GetLastTransitionStatus;
} D3COLD_SUPPORT_INTERFACE, *PD3COLD_SUPPORT_INTERFACE;
typedef enum _DRIVER_RUNTIME_INIT_FLAGS {
    DrvRtPoolNxOptIn = 1, LastDrvRtFlag
} DRIVER_RUNTIME_INIT_FLAGS, *PDRIVER_RUNTIME_INIT_FLAGS;
typedef const DRIVER_RUNTIME_INIT_FLAGS *PCDRIVER_RUNTIME_INIT_FLAGS;
typedef struct _IO_STATUS_BLOCK32 {
    NTSTATUS Status;
    ULONG Information;
} IO_STATUS_BLOCK32, *PIO_STATUS_BLOCK32;
typedef struct _IO_REMOVE_LOCK_TRACKING_BLOCK *PIO_REMOVE_LOCK_TRACKING_BLOCK;
typedef struct _IO_REMOVE_LOCK_DBG_BLOCK {
    LONG Signature;
    ULONG HighWatermark;
    LONGLONG MaxLockedTicks;
    LONG AllocateTag;
    LIST_ENTRY LockList;
    KSPIN_LOCK Spin;
    LONG LowMemoryCount;
    ULONG Reserved1[4];
    PVOID Reserved2;
    PIO_REMOVE_LOCK_TRACKING_BLOCK Blocks;
} IO_REMOVE_LOCK_DBG_BLOCK;
typedef NTSTATUS (*PGPE_CONNECT_VECTOR)(PDEVICE_OBJECT, ULONG, KINTERRUPT_MODE, BOOLEAN,
    PGPE_SERVICE_ROUTINE, PVOID, PVOID);
typedef NTSTATUS (*PGPE_DISCONNECT_VECTOR)(PVOID);
typedef NTSTATUS (*PGPE_ENABLE_EVENT)(PDEVICE_OBJECT, PVOID);
typedef NTSTATUS (*PGPE_DISABLE_EVENT)(PDEVICE_OBJECT, PVOID);
typedef NTSTATUS (*PGPE_CLEAR_STATUS)(PDEVICE_OBJECT, PVOID);
typedef void (*PDEVICE_NOTIFY_CALLBACK)(PVOID, ULONG);
typedef NTSTATUS (*PREGISTER_FOR_DEVICE_NOTIFICATIONS)(PDEVICE_OBJECT, PDEVICE_NOTIFY_CALLBACK,
    PVOID);
typedef void (*PUNREGISTER_FOR_DEVICE_NOTIFICATIONS)(PDEVICE_OBJECT, PDEVICE_NOTIFY_CALLBACK);
typedef struct _ACPI_INTERFACE_STANDARD {
    USHORT Size, Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PGPE_CONNECT_VECTOR GpeConnectVector;
    PGPE_DISCONNECT_VECTOR GpeDisconnectVector;
    PGPE_ENABLE_EVENT GpeEnableEvent;
    PGPE_DISABLE_EVENT GpeDisableEvent;
    PGPE_CLEAR_STATUS GpeClearStatus;
    PREGISTER_FOR_DEVICE_NOTIFICATIONS RegisterForDeviceNotifications;
    PUNREGISTER_FOR_DEVICE_NOTIFICATIONS UnregisterForDeviceNotifications;
} ACPI_INTERFACE_STANDARD, *PACPI_INTERFACE_STANDARD;
typedef enum _ARBITER_ACTION {
    ArbiterActionTestAllocation, ArbiterActionRetestAllocation, ArbiterActionCommitAllocation,
    ArbiterActionRollbackAllocation, ArbiterActionQueryAllocatedResources,
    ArbiterActionWriteReservedResources, ArbiterActionQueryConflict,
    ArbiterActionQueryArbitrate, ArbiterActionAddReserved, ArbiterActionBootAllocation
} ARBITER_ACTION, *PARBITER_ACTION;
typedef NTSTATUS (*PARBITER_HANDLER)(PVOID, ARBITER_ACTION, PARBITER_PARAMETERS);
typedef struct _ARBITER_INTERFACE {
    USHORT Size, Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PARBITER_HANDLER ArbiterHandler;
    ULONG Flags;
} ARBITER_INTERFACE, *PARBITER_INTERFACE;
#endif
