#include "xf.h"

VOID XfRecover(PXF_EXTENSION ext)
{
    ext->Phase++;
    if (ext->Phase > 3) {
        ext->Phase = 0;
    }
}

VOID XfBackOn(PVOID HwDeviceExtension)
{
    PXF_EXTENSION ext = (PXF_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + XF_CONTROL, XF_INT_ENABLE);
}

BOOLEAN XfInitialize(PVOID HwDeviceExtension)
{
    PXF_EXTENSION ext = (PXF_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + XF_CONTROL, XF_INT_ENABLE);
    return TRUE;
}

BOOLEAN XfStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PXF_EXTENSION ext = (PXF_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + XF_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG XfFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PXF_EXTENSION ext = (PXF_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = XfInitialize;
    hwInitData.HwInterrupt = XfInterrupt;       // #isr
    hwInitData.HwStartIo = XfStartIo;
    hwInitData.HwFindAdapter = XfFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(XF_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
