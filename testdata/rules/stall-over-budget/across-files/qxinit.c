#include "qx.h"

HW_INITIALIZE QxInitialize;
HW_STARTIO QxStartIo;
HW_FIND_ADAPTER QxFindAdapter;

BOOLEAN QxInitialize(PVOID DeviceExtension)
{
    QxResetPort((PQX_ADAPTER)DeviceExtension, 0, 100);
    return TRUE;
}

BOOLEAN QxStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PQX_ADAPTER adapter = (PQX_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, adapter->Window + 12, Srb->QueueTag);
    return TRUE;
}

ULONG QxFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PQX_ADAPTER adapter = (PQX_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Window = (PULONG)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 64, FALSE);
    return adapter->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = QxInitialize;
    init.HwStartIo = QxStartIo;
    init.HwInterrupt = QxInterrupt;             // #isr
    init.HwFindAdapter = QxFindAdapter;
    init.DeviceExtensionSize = sizeof(QX_ADAPTER);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
