#include "lk.h"

HW_INTERRUPT LkInterrupt;
HW_INITIALIZE LkInitialize;
BOOLEAN LkMessage(PVOID HwDeviceExtension, ULONG MessageId);

BOOLEAN LkInitialize(PVOID DeviceExtension)
{
    PLK_ADAPTER ext = (PLK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, ext->Status, 0);
    return TRUE;
}

static ULONG LkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                           PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                           PBOOLEAN Reserved)
{
    PLK_ADAPTER ext = (PLK_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Status = (PULONG)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(ULONG), FALSE);
    ConfigInfo->HwMSInterruptRoutine = LkMessage;       // #msi
    return ext->Status != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = LkInitialize;
    hwInit.HwInterrupt = LkInterrupt;
    hwInit.HwFindAdapter = LkFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(LK_ADAPTER);
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
