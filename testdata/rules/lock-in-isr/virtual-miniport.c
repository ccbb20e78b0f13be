/* A virtual miniport's HwStorStartIo holds nothing: it may take StartIoLock. */
#include <ntddk.h>
#include <storport.h>

typedef struct _VD_ADAPTER {
    ULONG Queued;
} VD_ADAPTER, *PVD_ADAPTER;

HW_INITIALIZE VdInitialize;
HW_STARTIO VdStartIo;
HW_RESET_BUS VdResetBus;
VIRTUAL_HW_FIND_ADAPTER VdFindAdapter;

BOOLEAN VdInitialize(PVOID DeviceExtension)
{
    return DeviceExtension != NULL;
}

BOOLEAN VdStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PVD_ADAPTER adapter = (PVD_ADAPTER)DeviceExtension;
    STOR_LOCK_HANDLE lock = { StartIoLock };

    StorPortAcquireSpinLock(adapter, StartIoLock, NULL, &lock);    // ok: lock-in-isr
    adapter->Queued++;
    StorPortReleaseSpinLock(adapter, &lock);
    Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;
    StorPortNotification(RequestComplete, DeviceExtension, Srb);
    return TRUE;
}

BOOLEAN VdResetBus(PVOID DeviceExtension, ULONG PathId)
{
    return DeviceExtension != NULL && PathId == 0;
}

ULONG VdFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PVOID LowerDevice, PCHAR ArgumentString,
                    PPORT_CONFIGURATION_INFORMATION ConfigInfo, PBOOLEAN Again)
{
    UNREFERENCED_PARAMETER(DeviceExtension);
    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(LowerDevice);
    UNREFERENCED_PARAMETER(ArgumentString);
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
    init.HwInitialize = VdInitialize;
    init.HwStartIo = VdStartIo;
    init.HwFindAdapter = VdFindAdapter;
    init.HwResetBus = VdResetBus;
    init.DeviceExtensionSize = sizeof(VD_ADAPTER);
    return StorPortInitialize(DriverObject, RegistryPath, (PHW_INITIALIZATION_DATA)&init, NULL);
}
