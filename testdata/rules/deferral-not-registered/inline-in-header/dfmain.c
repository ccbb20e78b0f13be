#include "df.h"

HW_INITIALIZE DfInitialize;
HW_STARTIO DfStartIo;
HW_FIND_ADAPTER DfFindAdapter;

BOOLEAN DfInitialize(PVOID DeviceExtension)
{
    return StorPortEnablePassiveInitialization(DeviceExtension, DfPassive);
}

BOOLEAN DfStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDF_ADAPTER ext = (PDF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, ext->Window + 3, Srb->QueueTag);
    return TRUE;
}

ULONG DfFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PDF_ADAPTER ext = (PDF_ADAPTER)DeviceExtension;

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
    init.HwInitialize = DfInitialize;
    init.HwStartIo = DfStartIo;
    init.HwInterrupt = DfInterrupt;             // #isr
    init.HwFindAdapter = DfFindAdapter;
    init.DeviceExtensionSize = sizeof(DF_ADAPTER);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
