#include "lk.h"

HW_INITIALIZE LkInitialize;
HW_PASSIVE_INITIALIZE_ROUTINE LkPassive;
HW_STARTIO LkStartIo;
HW_FIND_ADAPTER LkFindAdapter;

BOOLEAN LkPassive(PVOID DeviceExtension)
{
    PLK_HBA hba = (PLK_HBA)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, LkDpc);
    return TRUE;
}

BOOLEAN LkInitialize(PVOID DeviceExtension)
{
    return StorPortEnablePassiveInitialization(DeviceExtension, LkPassive);
}

BOOLEAN LkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLK_HBA hba = (PLK_HBA)DeviceExtension;

    LkPut(hba);
    StorPortWriteRegisterUlong(hba, hba->Window + 3, Srb->QueueTag);
    return TRUE;
}

ULONG LkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PLK_HBA hba = (PLK_HBA)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Window = (PULONG)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 32, FALSE);
    return hba->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = LkInitialize;
    init.HwStartIo = LkStartIo;
    init.HwInterrupt = LkInterrupt;             // #isr
    init.HwFindAdapter = LkFindAdapter;
    init.DeviceExtensionSize = sizeof(LK_HBA);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
