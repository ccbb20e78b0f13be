// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// port class audio drivers: types and routines.
#ifndef ISRCHECK_PORTCLS_DECL3_H
#define ISRCHECK_PORTCLS_DECL3_H
typedef struct _PC_POWER_FRAMEWORK_SETTINGS {
    ULONG Size;
    PFN_PC_POST_PO_FX_REGISTER_DEVICE EvtPcPostPoFxRegisterDevice;
    PFN_PC_PRE_PO_FX_UNREGISTER_DEVICE EvtPcPrePoFxUnregisterDevice;
    PPO_FX_COMPONENT Component;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID PoFxDeviceContext;
} PC_POWER_FRAMEWORK_SETTINGS, *PPC_POWER_FRAMEWORK_SETTINGS;
void PC_POWER_FRAMEWORK_SETTINGS_INIT(PPC_POWER_FRAMEWORK_SETTINGS);
NTSTATUS __stdcall PcAssignPowerFrameworkSettings(PDEVICE_OBJECT, PPC_POWER_FRAMEWORK_SETTINGS);
DECLARE_HANDLE(PCSTREAMRESOURCE);
typedef enum _PcStreamResourceType {
    ePcStreamResourceInterrupt, ePcStreamResourceThread, ePcStreamResourceSet
} PcStreamResourceType, *PPcStreamResourceType;
typedef struct _PCSTREAMRESOURCE_DESCRIPTOR {
    ULONG Size, Flags;
    PDEVICE_OBJECT Pdo;
    PcStreamResourceType Type;
    union {
        struct {
            ULONG Version;
            PVOID Generic;
        } Interrupt;
        PETHREAD Thread;
        PVOID ResourceSet;
    } Resource;
} PCSTREAMRESOURCE_DESCRIPTOR, *PPCSTREAMRESOURCE_DESCRIPTOR;
void PCSTREAMRESOURCE_DESCRIPTOR_INIT(PPCSTREAMRESOURCE_DESCRIPTOR);
NTSTATUS PcAddStreamResource(PDEVICE_OBJECT, PVOID, PPCSTREAMRESOURCE_DESCRIPTOR, PCSTREAMRESOURCE
    *);
NTSTATUS PcRemoveStreamResource(PCSTREAMRESOURCE);
struct IPortClsStreamResourceManager : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall AddStreamResource(PVOID, PPCSTREAMRESOURCE_DESCRIPTOR,
        PCSTREAMRESOURCE *) = 0;
    virtual NTSTATUS __stdcall RemoveStreamResource(PCSTREAMRESOURCE) = 0;
};
typedef IPortClsStreamResourceManager *PPORTCLSStreamResourceManager;
struct IPortClsStreamResourceManager2 : public IPortClsStreamResourceManager {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall AddStreamResource(PVOID, PPCSTREAMRESOURCE_DESCRIPTOR,
        PCSTREAMRESOURCE *) = 0;
    virtual NTSTATUS __stdcall RemoveStreamResource(PCSTREAMRESOURCE) = 0;
    virtual NTSTATUS __stdcall AddStreamResource2(PDEVICE_OBJECT, PVOID,
        PPCSTREAMRESOURCE_DESCRIPTOR, PCSTREAMRESOURCE *) = 0;
};
typedef IPortClsStreamResourceManager2 *PPORTCLSStreamResourceManager2;
NTSTATUS __stdcall PcRegisterAdapterPnpManagement(PUNKNOWN, PDEVICE_OBJECT);
NTSTATUS __stdcall PcUnregisterAdapterPnpManagement(PDEVICE_OBJECT);
DEFINE_GUID(IID_IPortClsNotifications, 0x1e092ce2, 0xdb25, 0x483b, 0x84, 0x46, 0xb0, 0x96, 0x12,
    0x15, 0x25, 0x8b);
typedef struct _PCNOTIFICATION_BUFFER {
    UCHAR NotificationBuffer[1];
} PCNOTIFICATION_BUFFER, *PPCNOTIFICATION_BUFFER;
struct IPortClsNotifications : public IUnknown {
    virtual NTSTATUS __stdcall QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG __stdcall AddRef() = 0;
    virtual ULONG __stdcall Release() = 0;
    virtual NTSTATUS __stdcall AllocNotificationBuffer(POOL_TYPE, USHORT, PPCNOTIFICATION_BUFFER *)
        = 0;
    virtual void __stdcall FreeNotificationBuffer(PPCNOTIFICATION_BUFFER) = 0;
    virtual void __stdcall SendNotification(const GUID *, PPCNOTIFICATION_BUFFER) = 0;
};
typedef IPortClsNotifications *PPORTCLSNOTIFICATIONS;
#endif
