/* The helper says whether it has completed, and then the caller asks. */
#include <miniport.h>
#include <srb.h>

#define HT_DATA        0
#define HT_COMMAND     1
#define HT_STATUS      2        /* what is read is written back */
#define HT_CONTROL     3
#define HT_INT_PENDING 0x80
#define HT_INT_DONE    0x40
#define HT_INT_ERROR   0x20
#define HT_INT_RESET   0x10
#define HT_INT_ENABLE  0x01

typedef struct _HT_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} HT_EXTENSION, *PHT_EXTENSION;

BOOLEAN HtInterrupt(PVOID HwDeviceExtension);

static BOOLEAN HtComplete(PHT_EXTENSION ext, UCHAR Status)
{
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (srb == NULL) {
        return FALSE;
    }
    ext->Active = NULL;
    srb->SrbStatus = Status;
    ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
    return TRUE;
}

BOOLEAN HtInterrupt(PVOID HwDeviceExtension)
{
    PHT_EXTENSION ext = (PHT_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + HT_STATUS);

    if ((status & HT_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + HT_STATUS, status);
    if (HtComplete(ext, SRB_STATUS_SUCCESS)) {
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN HtInitialize(PVOID HwDeviceExtension)
{
    PHT_EXTENSION ext = (PHT_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + HT_CONTROL, HT_INT_ENABLE);
    return TRUE;
}

BOOLEAN HtStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHT_EXTENSION ext = (PHT_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + HT_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG HtFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PHT_EXTENSION ext = (PHT_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = HtInitialize;
    hwInitData.HwInterrupt = HtInterrupt;       // #isr
    hwInitData.HwStartIo = HtStartIo;
    hwInitData.HwFindAdapter = HtFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(HT_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
