#include "af.h"

BOOLEAN AfInterrupt(PVOID DeviceExtension)
{
    PAF_ADAPTER hba = (PAF_ADAPTER)DeviceExtension;
    ULONG pending = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (pending == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, pending);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN AfPassiveInit(PVOID DeviceExtension)
{
    PAF_ADAPTER hba = (PAF_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, AfDpc);    // #dpc
    return TRUE;
}

BOOLEAN AfInitialize(PVOID DeviceExtension)
{
    PAF_ADAPTER hba = (PAF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(hba, &hba->Regs->IntMask, AF_INT_ALL);
    return StorPortEnablePassiveInitialization(hba, AfPassiveInit);
}

BOOLEAN AfStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PAF_ADAPTER hba = (PAF_ADAPTER)DeviceExtension;

    hba->Active = Srb;
    StorPortWriteRegisterUlong(hba, &hba->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG AfFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PAF_ADAPTER hba = (PAF_ADAPTER)DeviceExtension;

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
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = AfInitialize;
    init.HwStartIo = AfStartIo;
    init.HwInterrupt = AfInterrupt;             // #isr
    init.HwFindAdapter = (PVOID)AfFindAdapter;
    init.DeviceExtensionSize = sizeof(AF_ADAPTER);
    init.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
