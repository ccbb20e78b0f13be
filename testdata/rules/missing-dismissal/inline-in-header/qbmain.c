#include "qb.h"

HW_INITIALIZE QbInitialize;
HW_STARTIO QbStartIo;
HW_FIND_ADAPTER QbFindAdapter;

BOOLEAN QbInitialize(PVOID DeviceExtension)
{
    QbOut(DeviceExtension, QB_ENABLE, QB_CAUSE_ALL);
    return TRUE;
}

BOOLEAN QbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    QbOut(DeviceExtension, QB_SEND, Srb->QueueTag);
    return TRUE;
}

ULONG QbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PQB_CONTROLLER ctrl = DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ctrl->Window = StorPortGetDeviceBase(
        ctrl, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 64, FALSE);
    return ctrl->Window ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.HwInitialize = QbInitialize;
    init.HwStartIo = QbStartIo;
    init.HwInterrupt = QbInterrupt;             // #isr
    init.HwFindAdapter = QbFindAdapter;
    init.DeviceExtensionSize = sizeof(QB_CONTROLLER);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
