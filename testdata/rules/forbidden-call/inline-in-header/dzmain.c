#include "dz.h"

HW_INITIALIZE DzInitialize;
HW_STARTIO DzStartIo;
HW_FIND_ADAPTER DzFindAdapter;

BOOLEAN DzInitialize(PVOID DeviceExtension)
{
    return DeviceExtension != NULL;
}

BOOLEAN DzStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDZ_HBA hba = (PDZ_HBA)DeviceExtension;

    StorPortWriteRegisterUlong(hba, hba->Window + 2, Srb->QueueTag);
    return TRUE;
}

ULONG DzFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PDZ_HBA hba = (PDZ_HBA)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Identity = DzPciWord(hba, 0);
    hba->Window = (PULONG)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 16, FALSE);
    return hba->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};
    PHW_INITIALIZATION_DATA p = &init;

    p->HwInitializationDataSize = sizeof(init);
    p->AdapterInterfaceType = PCIBus;
    p->HwInitialize = DzInitialize;
    p->HwStartIo = DzStartIo;
    p->HwInterrupt = &DzInterrupt;
    p->HwFindAdapter = DzFindAdapter;
    p->DeviceExtensionSize = sizeof(DZ_HBA);
    return StorPortInitialize(DriverObject, RegistryPath, p, NULL);
}
