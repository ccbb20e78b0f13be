#include "wk.h"

HW_INITIALIZE WkInitialize;
HW_STARTIO WkStartIo;
HW_FIND_ADAPTER WkFindAdapter;

BOOLEAN WkInterrupt(PVOID DeviceExtension)
{
    PWK_UNIT unit = (PWK_UNIT)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(unit, unit->Window);

    if (!(cause & 1)) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(unit, unit->Window, 1);
    if (cause & 0x100) {
        WkQuiesce(unit);                        // #quiesce
    }
    return TRUE;
}

BOOLEAN WkInitialize(PVOID DeviceExtension)
{
    return DeviceExtension != NULL;
}

BOOLEAN WkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PWK_UNIT unit = (PWK_UNIT)DeviceExtension;

    StorPortWriteRegisterUlong(unit, unit->Window + 3, Srb->QueueTag);
    return TRUE;
}

ULONG WkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PWK_UNIT unit = (PWK_UNIT)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    unit->Window = (PULONG)StorPortGetDeviceBase(
        unit, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 32, FALSE);
    return unit->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = WkInitialize;
    init.HwStartIo = WkStartIo;
    init.HwInterrupt = WkInterrupt;             // #isr
    init.HwFindAdapter = WkFindAdapter;
    init.DeviceExtensionSize = sizeof(WK_UNIT);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
