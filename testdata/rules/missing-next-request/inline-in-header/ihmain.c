#include "ih.h"

VOID IhTimer(PVOID HwDeviceExtension)
{
    PIH_EXTENSION ext = (PIH_EXTENSION)HwDeviceExtension;

    if (ext->Active != NULL) {
        IhComplete(ext, ext->Active, SRB_STATUS_TIMEOUT);    // #timer
    }
}

BOOLEAN IhInitialize(PVOID HwDeviceExtension)
{
    PIH_EXTENSION ext = (PIH_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + IH_CONTROL, IH_INT_ENABLE);
    return TRUE;
}

BOOLEAN IhStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PIH_EXTENSION ext = (PIH_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + IH_COMMAND, Srb->Cdb[0]);
    ScsiPortNotification(RequestTimerCall, ext, IhTimer, 1000000);
    return TRUE;
}

ULONG IhFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PIH_EXTENSION ext = (PIH_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    ext->Base = (PUCHAR)ScsiPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE);
    return ext->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA hwInitData = {0};

    hwInitData.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInitData.AdapterInterfaceType = PCIBus;
    hwInitData.HwInitialize = IhInitialize;
    hwInitData.HwInterrupt = IhInterrupt;       // #isr
    hwInitData.HwStartIo = IhStartIo;
    hwInitData.HwFindAdapter = IhFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(IH_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
