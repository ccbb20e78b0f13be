/* The type of the notification is chosen on the way. */
#include <miniport.h>
#include <srb.h>

#define WK_DATA        0
#define WK_COMMAND     1
#define WK_STATUS      2       /* write one to clear */
#define WK_CONTROL     3
#define WK_INT_PENDING 0x80
#define WK_INT_DONE    0x01

typedef struct _WK_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Depth;
} WK_EXTENSION, *PWK_EXTENSION;

BOOLEAN WkInterrupt(PVOID HwDeviceExtension);

BOOLEAN WkInterrupt(PVOID HwDeviceExtension)
{
    PWK_EXTENSION ext = (PWK_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + WK_STATUS);

    if ((status & WK_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + WK_STATUS, status);
    if ((status & WK_INT_DONE) && ext->Active != NULL) {
        PSCSI_REQUEST_BLOCK srb = ext->Active;
        UCHAR path = srb->PathId, target = srb->TargetId, lun = srb->Lun;

        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
        ScsiPortNotification(ext->Depth > 1 ? NextLuRequest : NextRequest, ext, path, target, lun);    // ok: wrong-next-request
    }
    return TRUE;
}

BOOLEAN WkInitialize(PVOID HwDeviceExtension)
{
    PWK_EXTENSION ext = (PWK_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + WK_CONTROL, 1);
    return TRUE;
}

BOOLEAN WkStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PWK_EXTENSION ext = (PWK_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + WK_COMMAND, Srb->Cdb[0]);
    ext->Depth++;
    return TRUE;
}

ULONG WkFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PWK_EXTENSION ext = (PWK_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = WkInitialize;
    hwInitData.HwInterrupt = WkInterrupt;       // #isr
    hwInitData.HwStartIo = WkStartIo;
    hwInitData.HwFindAdapter = WkFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(WK_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    hwInitData.AdapterInterfaceType = PCIBus;
    hwInitData.TaggedQueuing = TRUE;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
