#include "wn.h"

HW_INITIALIZE WnInitialize;
HW_STARTIO WnStartIo;
HW_FIND_ADAPTER WnFindAdapter;

BOOLEAN WnInitialize(PVOID DeviceExtension)
{
    WnOut(DeviceExtension, WN_ENABLE, WN_CAUSE_ALL);
    return TRUE;
}

BOOLEAN WnStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    WnOut(DeviceExtension, WN_SEND, Srb->QueueTag);
    return TRUE;
}

ULONG WnFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PWN_ADAPTER adapter = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Window = StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 64, FALSE);
    return adapter->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = WnInitialize;
    init.HwStartIo = WnStartIo;
    init.HwInterrupt = WnInterrupt;             // #isr
    init.HwFindAdapter = WnFindAdapter;
    init.DeviceExtensionSize = sizeof(WN_ADAPTER);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
