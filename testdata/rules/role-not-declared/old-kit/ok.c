#include <storport.h>

typedef struct _OK_ADAPTER {
    PULONG Status;
} OK_ADAPTER, *POK_ADAPTER;

BOOLEAN OkInterrupt(PVOID DeviceExtension)              // ok: role-not-declared
{
    POK_ADAPTER ext = (POK_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, ext->Status);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, ext->Status, status);
    return TRUE;
}

static BOOLEAN OkInitialize(PVOID DeviceExtension)
{
    POK_ADAPTER ext = (POK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, ext->Status, 0);
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = OkInitialize;
    hwInit.HwInterrupt = OkInterrupt;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
