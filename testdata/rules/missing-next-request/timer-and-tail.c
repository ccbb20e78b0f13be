/* A timer completes; the end of every interrupt asks. */
#include <miniport.h>
#include <srb.h>

#define TT_DATA        0
#define TT_COMMAND     1
#define TT_STATUS      2        /* what is read is written back */
#define TT_CONTROL     3
#define TT_INT_PENDING 0x80
#define TT_INT_DONE    0x40
#define TT_INT_ERROR   0x20
#define TT_INT_RESET   0x10
#define TT_INT_ENABLE  0x01

typedef struct _TT_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} TT_EXTENSION, *PTT_EXTENSION;

BOOLEAN TtInterrupt(PVOID HwDeviceExtension);
VOID TtTimer(PVOID HwDeviceExtension);

BOOLEAN TtInterrupt(PVOID HwDeviceExtension)
{
    PTT_EXTENSION ext = (PTT_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + TT_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & TT_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + TT_STATUS, status);
    if (srb != NULL && (status & TT_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
    }
    ScsiPortNotification(NextRequest, ext);
    return TRUE;
}

VOID TtTimer(PVOID HwDeviceExtension)
{
    PTT_EXTENSION ext = (PTT_EXTENSION)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (srb != NULL) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_TIMEOUT;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
        ScsiPortWritePortUchar(ext->Base + TT_COMMAND, 0);
    }
}

BOOLEAN TtInitialize(PVOID HwDeviceExtension)
{
    PTT_EXTENSION ext = (PTT_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + TT_CONTROL, TT_INT_ENABLE);
    return TRUE;
}

BOOLEAN TtStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTT_EXTENSION ext = (PTT_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + TT_COMMAND, Srb->Cdb[0]);
    ScsiPortNotification(RequestTimerCall, ext, TtTimer, 2000000);
    return TRUE;
}

ULONG TtFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PTT_EXTENSION ext = (PTT_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = TtInitialize;
    hwInitData.HwInterrupt = TtInterrupt;       // #isr
    hwInitData.HwStartIo = TtStartIo;
    hwInitData.HwFindAdapter = TtFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(TT_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
