/* Asked before the completion. */
#include <miniport.h>
#include <srb.h>

#define AB_DATA        0
#define AB_COMMAND     1
#define AB_STATUS      2        /* what is read is written back */
#define AB_CONTROL     3
#define AB_INT_PENDING 0x80
#define AB_INT_DONE    0x40
#define AB_INT_ERROR   0x20
#define AB_INT_RESET   0x10
#define AB_INT_ENABLE  0x01

typedef struct _AB_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} AB_EXTENSION, *PAB_EXTENSION;

BOOLEAN AbInterrupt(PVOID HwDeviceExtension);

BOOLEAN AbInterrupt(PVOID HwDeviceExtension)
{
    PAB_EXTENSION ext = (PAB_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + AB_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & AB_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + AB_STATUS, status);
    if (srb != NULL && (status & AB_INT_DONE)) {
        ext->Active = NULL;
        ScsiPortNotification(NextRequest, ext);
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
    }
    return TRUE;
}

BOOLEAN AbInitialize(PVOID HwDeviceExtension)
{
    PAB_EXTENSION ext = (PAB_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + AB_CONTROL, AB_INT_ENABLE);
    return TRUE;
}

BOOLEAN AbStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PAB_EXTENSION ext = (PAB_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + AB_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG AbFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PAB_EXTENSION ext = (PAB_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = AbInitialize;
    hwInitData.HwInterrupt = AbInterrupt;       // #isr
    hwInitData.HwStartIo = AbStartIo;
    hwInitData.HwFindAdapter = AbFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(AB_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
