/* The prohibited list is for physical miniports; a virtual one may use the kernel's routines. */
#include <ntddk.h>
#include <storport.h>

typedef struct _VM_ADAPTER {
    KEVENT Stopped;
    PVOID Scratch;
} VM_ADAPTER, *PVM_ADAPTER;

HW_INITIALIZE VmInitialize;
HW_STARTIO VmStartIo;
HW_RESET_BUS VmResetBus;
HW_WORKITEM VmWork;
VIRTUAL_HW_FIND_ADAPTER VmFindAdapter;

BOOLEAN VmInitialize(PVOID DeviceExtension)
{
    return DeviceExtension != NULL;
}

VOID VmWork(PVOID HwDeviceExtension, PVOID Context, PVOID Worker)
{
    PVM_ADAPTER adapter = (PVM_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Context);
    adapter->Scratch = ExAllocatePoolWithTag(NonPagedPool, 512, 'rcsV');    // ok: forbidden-call
    KeSetEvent(&adapter->Stopped, 0, FALSE);    // ok: forbidden-call
    StorPortFreeWorker(HwDeviceExtension, Worker);
}

BOOLEAN VmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PVOID worker;

    UNREFERENCED_PARAMETER(Srb);
    if (StorPortInitializeWorker(DeviceExtension, &worker) == STOR_STATUS_SUCCESS) {
        StorPortQueueWorkItem(DeviceExtension, VmWork, worker, NULL);
    }
    return TRUE;
}

BOOLEAN VmResetBus(PVOID DeviceExtension, ULONG PathId)
{
    return DeviceExtension != NULL && PathId == 0;
}

ULONG VmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PVOID LowerDevice, PCHAR ArgumentString,
                    PPORT_CONFIGURATION_INFORMATION ConfigInfo, PBOOLEAN Again)
{
    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(LowerDevice);
    UNREFERENCED_PARAMETER(ArgumentString);
    KeInitializeEvent(&((PVM_ADAPTER)DeviceExtension)->Stopped, NotificationEvent, FALSE);
    ConfigInfo->VirtualDevice = TRUE;
    *Again = FALSE;
    return SP_RETURN_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIRTUAL_HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = Internal;
    init.HwInitialize = VmInitialize;
    init.HwStartIo = VmStartIo;
    init.HwFindAdapter = VmFindAdapter;
    init.HwResetBus = VmResetBus;
    init.DeviceExtensionSize = sizeof(VM_ADAPTER);
    return StorPortInitialize(DriverObject, RegistryPath, (PHW_INITIALIZATION_DATA)&init, NULL);
}
