/* The link is read first. */
#include <miniport.h>
#include <srb.h>

#define RC_DATA        0
#define RC_COMMAND     1
#define RC_STATUS      2        /* what is read is written back */
#define RC_CONTROL     3
#define RC_INT_PENDING 0x80
#define RC_INT_DONE    0x40
#define RC_INT_ERROR   0x20
#define RC_INT_RESET   0x10
#define RC_INT_ENABLE  0x01

typedef struct _RC_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} RC_EXTENSION, *PRC_EXTENSION;

BOOLEAN RcInterrupt(PVOID HwDeviceExtension);

static VOID RcCompleteChain(PRC_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb)
{
    PSCSI_REQUEST_BLOCK next = Srb->NextSrb;

    Srb->SrbStatus = SRB_STATUS_SUCCESS;
    ScsiPortNotification(RequestComplete, ext, Srb);
    if (next != NULL) {
        RcCompleteChain(ext, next);             // ok: request-after-complete
    }
}

BOOLEAN RcInterrupt(PVOID HwDeviceExtension)
{
    PRC_EXTENSION ext = (PRC_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + RC_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & RC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + RC_STATUS, status);
    if (srb != NULL) {
        ext->Active = NULL;
        RcCompleteChain(ext, srb);
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN RcInitialize(PVOID HwDeviceExtension)
{
    PRC_EXTENSION ext = (PRC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + RC_CONTROL, RC_INT_ENABLE);
    return TRUE;
}

BOOLEAN RcStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRC_EXTENSION ext = (PRC_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + RC_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG RcFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PRC_EXTENSION ext = (PRC_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = RcInitialize;
    hwInitData.HwInterrupt = RcInterrupt;       // #isr
    hwInitData.HwStartIo = RcStartIo;
    hwInitData.HwFindAdapter = RcFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(RC_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
