#include "ih.h"

HW_FIND_ADAPTER IhFindAdapter;
HW_INITIALIZE IhInitialize;
HW_STARTIO IhStartIo;

BOOLEAN IhInitialize(PVOID DeviceExtension)
{
    StorPortInitializeDpc(DeviceExtension, &((PIH_HBA)DeviceExtension)->Dpc, IhDpc);
    return TRUE;
}

BOOLEAN IhStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;
    StorPortNotification(RequestComplete, DeviceExtension, Srb);
    return TRUE;
}

ULONG IhFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PIH_HBA hba = (PIH_HBA)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Window = (PULONG)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 0x1000, FALSE);
    ConfigInfo->HwMSInterruptRoutine = IhMessage;
    ConfigInfo->InterruptSynchronizationMode = InterruptSynchronizePerMessage;
    return hba->Window != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = IhInitialize;
    hwInit.HwStartIo = IhStartIo;
    hwInit.HwInterrupt = IhInterrupt;           // #isr
    hwInit.HwFindAdapter = IhFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(IH_HBA);
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
