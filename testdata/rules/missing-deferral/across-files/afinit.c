#include "af.h"

BOOLEAN AfInitialize(PVOID DeviceExtension)
{
    PAF_HBA hba = (PAF_HBA)DeviceExtension;

    AfReadTrace(hba);
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, 3);
    return TRUE;
}

BOOLEAN AfStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;
    StorPortNotification(RequestComplete, DeviceExtension, Srb);
    return TRUE;
}

ULONG AfFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PAF_HBA hba = (PAF_HBA)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PAF_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(AF_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = AfInitialize;
    hwInit.HwStartIo = AfStartIo;
    hwInit.HwInterrupt = AfInterrupt;           // #isr
    hwInit.HwFindAdapter = AfFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(AF_HBA);
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
