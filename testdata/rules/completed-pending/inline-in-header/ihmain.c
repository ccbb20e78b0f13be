#include "ih.h"

BOOLEAN IhInterrupt(PVOID DeviceExtension)
{
    PIH_ADAPTER hba = (PIH_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN IhPassiveInit(PVOID DeviceExtension)
{
    PIH_ADAPTER hba = (PIH_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, IhDpc);    // #dpc
    return TRUE;
}

BOOLEAN IhInitialize(PVOID DeviceExtension)
{
    PIH_ADAPTER hba = (PIH_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, IH_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, IhPassiveInit);
}

BOOLEAN IhStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PIH_ADAPTER hba = (PIH_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG IhFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PIH_ADAPTER hba = (PIH_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    hba->Regs = (PIH_REGISTERS)StorPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(IH_REGISTERS), FALSE);
    return hba->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = IhInitialize;
    init.HwStartIo = IhStartIo;
    init.HwInterrupt = IhInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)IhFindAdapter;
    init.DeviceExtensionSize = sizeof(IH_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
