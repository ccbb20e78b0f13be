#include "lt.h"

HW_INITIALIZE LtInitialize;
HW_STARTIO LtStartIo;
HW_FIND_ADAPTER LtFindAdapter;

BOOLEAN LtInitialize(PVOID DeviceExtension)
{
    LtOut(DeviceExtension, LT_ENABLE, LT_CAUSE_ALL);
    return TRUE;
}

BOOLEAN LtStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    LtOut(DeviceExtension, LT_SEND, Srb->QueueTag);
    return TRUE;
}

ULONG LtFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PLT_DEVICE device = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    device->Window = StorPortGetDeviceBase(
        device, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 64, FALSE);
    return device->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = LtInitialize;
    init.HwStartIo = LtStartIo;
    init.HwInterrupt = LtInterrupt;             // #isr
    init.HwFindAdapter = LtFindAdapter;
    init.DeviceExtensionSize = sizeof(LT_DEVICE);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
