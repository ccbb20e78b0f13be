/* The same switch with a default case. */
#include <miniport.h>
#include <srb.h>

#define SW_DATA        0
#define SW_COMMAND     1
#define SW_STATUS      2        /* what is read is written back */
#define SW_CONTROL     3
#define SW_INT_PENDING 0x80
#define SW_INT_DONE    0x40
#define SW_INT_ERROR   0x20
#define SW_INT_RESET   0x10
#define SW_INT_ENABLE  0x01

typedef struct _SW_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} SW_EXTENSION, *PSW_EXTENSION;

BOOLEAN SwInterrupt(PVOID HwDeviceExtension);

static VOID SwSetStatus(PSCSI_REQUEST_BLOCK Srb, UCHAR Code)
{
    Srb->SrbStatus = SRB_STATUS_PENDING;
    switch (Code) {
    case 0:
        Srb->SrbStatus = SRB_STATUS_SUCCESS;
        break;
    case 1:
        Srb->SrbStatus = SRB_STATUS_SELECTION_TIMEOUT;
        break;
    default:
        Srb->SrbStatus = SRB_STATUS_ERROR;
        break;
    }
}

BOOLEAN SwInterrupt(PVOID HwDeviceExtension)
{
    PSW_EXTENSION ext = (PSW_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + SW_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & SW_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + SW_STATUS, status);
    if (srb != NULL && (status & SW_INT_DONE)) {
        ext->Active = NULL;
        SwSetStatus(srb, ScsiPortReadPortUchar(ext->Base + SW_DATA));
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: completed-pending
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN SwInitialize(PVOID HwDeviceExtension)
{
    PSW_EXTENSION ext = (PSW_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + SW_CONTROL, SW_INT_ENABLE);
    return TRUE;
}

BOOLEAN SwStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSW_EXTENSION ext = (PSW_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + SW_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG SwFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PSW_EXTENSION ext = (PSW_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = SwInitialize;
    hwInitData.HwInterrupt = SwInterrupt;       // #isr
    hwInitData.HwStartIo = SwStartIo;
    hwInitData.HwFindAdapter = SwFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(SW_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
