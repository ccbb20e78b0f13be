/* The driver never asks for another request. */
#include <miniport.h>
#include <srb.h>

#define LX_DATA        0
#define LX_COMMAND     1
#define LX_STATUS      2        /* what is read is written back */
#define LX_CONTROL     3
#define LX_INT_PENDING 0x80
#define LX_INT_DONE    0x40
#define LX_INT_ERROR   0x20
#define LX_INT_RESET   0x10
#define LX_INT_ENABLE  0x01

typedef struct _LX_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} LX_EXTENSION, *PLX_EXTENSION;

BOOLEAN LxInterrupt(PVOID HwDeviceExtension);

BOOLEAN LxInterrupt(PVOID HwDeviceExtension)
{
    PLX_EXTENSION ext = (PLX_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + LX_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & LX_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + LX_STATUS, status);
    if (srb != NULL && (status & LX_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // expect: missing-next-request via #isr
    }
    return TRUE;
}

BOOLEAN LxInitialize(PVOID HwDeviceExtension)
{
    PLX_EXTENSION ext = (PLX_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + LX_CONTROL, LX_INT_ENABLE);
    return TRUE;
}

BOOLEAN LxStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLX_EXTENSION ext = (PLX_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + LX_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG LxFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PLX_EXTENSION ext = (PLX_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = LxInitialize;
    hwInitData.HwInterrupt = LxInterrupt;       // #isr
    hwInitData.HwStartIo = LxStartIo;
    hwInitData.HwFindAdapter = LxFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(LX_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
