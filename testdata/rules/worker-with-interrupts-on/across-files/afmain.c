#include "af.h"

BOOLEAN AfInitialize(PVOID HwDeviceExtension)
{
    PAF_EXTENSION ext = (PAF_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + AF_CONTROL, AF_INT_ENABLE);
    return TRUE;
}

BOOLEAN AfStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PAF_EXTENSION ext = (PAF_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + AF_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG AfFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PAF_EXTENSION ext = (PAF_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = AfInitialize;
    hwInitData.HwInterrupt = AfInterrupt;       // #isr
    hwInitData.HwStartIo = AfStartIo;
    hwInitData.HwFindAdapter = AfFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(AF_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
