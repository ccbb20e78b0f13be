/* Completed in one of many places, asked in the interrupt routine's last lines. */
#include <miniport.h>
#include <srb.h>

#define TA_DATA        0
#define TA_COMMAND     1
#define TA_STATUS      2        /* what is read is written back */
#define TA_CONTROL     3
#define TA_INT_PENDING 0x80
#define TA_INT_DONE    0x40
#define TA_INT_ERROR   0x20
#define TA_INT_RESET   0x10
#define TA_INT_ENABLE  0x01

typedef struct _TA_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    BOOLEAN Ready;
} TA_EXTENSION, *PTA_EXTENSION;

BOOLEAN TaInterrupt(PVOID HwDeviceExtension);

static VOID TaComplete(PTA_EXTENSION ext, UCHAR Status)
{
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (srb != NULL) {
        ext->Active = NULL;
        srb->SrbStatus = Status;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
    }
}

BOOLEAN TaInterrupt(PVOID HwDeviceExtension)
{
    PTA_EXTENSION ext = (PTA_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + TA_STATUS);

    if ((status & TA_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + TA_STATUS, status);
    switch (status & (TA_INT_DONE | TA_INT_ERROR | TA_INT_RESET)) {
    case TA_INT_DONE:
        TaComplete(ext, SRB_STATUS_SUCCESS);
        break;
    case TA_INT_RESET:
        ScsiPortNotification(ResetDetected, ext, 0);
        TaComplete(ext, SRB_STATUS_BUS_RESET);
        break;
    default:
        TaComplete(ext, SRB_STATUS_ERROR);
        break;
    }
    if (ext->Ready) {
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN TaInitialize(PVOID HwDeviceExtension)
{
    PTA_EXTENSION ext = (PTA_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + TA_CONTROL, TA_INT_ENABLE);
    return TRUE;
}

BOOLEAN TaStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTA_EXTENSION ext = (PTA_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + TA_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG TaFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PTA_EXTENSION ext = (PTA_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = TaInitialize;
    hwInitData.HwInterrupt = TaInterrupt;       // #isr
    hwInitData.HwStartIo = TaStartIo;
    hwInitData.HwFindAdapter = TaFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(TA_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
