#include "nf.h"

HW_INITIALIZE NfInitialize;
HW_STARTIO NfStartIo;
HW_FIND_ADAPTER NfFindAdapter;

BOOLEAN NfInitialize(PVOID DeviceExtension)
{
    return ((PNF_ADAPTER)DeviceExtension)->Window != NULL;
}

BOOLEAN NfStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNF_ADAPTER ext = (PNF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, ext->Window + 3, Srb->QueueTag);
    return TRUE;
}

ULONG NfFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PNF_ADAPTER ext = (PNF_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Window = (PULONG)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 32, FALSE);
    return ext->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = NfInitialize;
    init.HwStartIo = NfStartIo;
    init.HwInterrupt = NfInterrupt;             // #isr
    init.HwFindAdapter = NfFindAdapter;
    init.DeviceExtensionSize = sizeof(NF_ADAPTER);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
