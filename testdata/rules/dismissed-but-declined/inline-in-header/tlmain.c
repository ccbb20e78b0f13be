#include "tl.h"

HW_INITIALIZE TlInitialize;
HW_STARTIO TlStartIo;
HW_FIND_ADAPTER TlFindAdapter;

BOOLEAN TlInitialize(PVOID DeviceExtension)
{
    TlOut(DeviceExtension, TL_ENABLE, TL_CAUSE_ALL);
    return TRUE;
}

BOOLEAN TlStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    TlOut(DeviceExtension, TL_SEND, Srb->QueueTag);
    return TRUE;
}

ULONG TlFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PTL_EXTENSION ext = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Window = StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 64, FALSE);
    return ext->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = TlInitialize;
    init.HwStartIo = TlStartIo;
    init.HwInterrupt = TlInterrupt;             // #isr
    init.HwFindAdapter = TlFindAdapter;
    init.DeviceExtensionSize = sizeof(TL_EXTENSION);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
