#include "wf.h"

static BOOLEAN WfInitialize(PVOID HwDeviceExtension)
{
    return ((PWF_EXTENSION)HwDeviceExtension)->Base != NULL;
}

static BOOLEAN WfStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PWF_EXTENSION ext = (PWF_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base, Srb->Cdb[0]);
    return TRUE;
}

static ULONG WfFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                           PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                           PBOOLEAN Again)
{
    PWF_EXTENSION ext = (PWF_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = WfInitialize;
    hwInitData.HwInterrupt = WfInterrupt;       // #isr
    hwInitData.HwStartIo = WfStartIo;
    hwInitData.HwFindAdapter = WfFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(WF_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    hwInitData.AdapterInterfaceType = PCIBus;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
