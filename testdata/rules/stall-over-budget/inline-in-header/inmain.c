#include "in.h"

HW_INITIALIZE InInitialize;
HW_PASSIVE_INITIALIZE_ROUTINE InPassive;
HW_STARTIO InStartIo;
HW_FIND_ADAPTER InFindAdapter;

VOID InDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    ULONG lane;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    for (lane = 0; lane < 64; lane++) {
        InStep((PIN_HBA)HwDeviceExtension, lane);
    }
}

BOOLEAN InPassive(PVOID DeviceExtension)
{
    PIN_HBA hba = (PIN_HBA)DeviceExtension;

    StorPortInitializeDpc(hba, &hba->Dpc, InDpc);
    return TRUE;
}

BOOLEAN InInitialize(PVOID DeviceExtension)
{
    return StorPortEnablePassiveInitialization(DeviceExtension, InPassive);
}

BOOLEAN InStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PIN_HBA hba = (PIN_HBA)DeviceExtension;

    StorPortWriteRegisterUlong(hba, hba->Window + 3, Srb->QueueTag);
    return TRUE;
}

ULONG InFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PIN_HBA hba = (PIN_HBA)DeviceExtension;

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
    static HW_INITIALIZATION_DATA init = {
        sizeof(HW_INITIALIZATION_DATA),
        PCIBus,
        InInitialize,
        InStartIo,
        InInterrupt,                            // #isr
        InFindAdapter,
    };

    init.DeviceExtensionSize = sizeof(IN_HBA);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
