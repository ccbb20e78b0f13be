/* A variable remembers that the request is gone. */
#include <miniport.h>
#include <srb.h>

#define FL_DATA        0
#define FL_COMMAND     1
#define FL_STATUS      2        /* what is read is written back */
#define FL_CONTROL     3
#define FL_INT_PENDING 0x80
#define FL_INT_DONE    0x40
#define FL_INT_ERROR   0x20
#define FL_INT_RESET   0x10
#define FL_INT_ENABLE  0x01

typedef struct _FL_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} FL_EXTENSION, *PFL_EXTENSION;

BOOLEAN FlInterrupt(PVOID HwDeviceExtension);

BOOLEAN FlInterrupt(PVOID HwDeviceExtension)
{
    PFL_EXTENSION ext = (PFL_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + FL_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;
    BOOLEAN done = FALSE;

    if ((status & FL_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + FL_STATUS, status);
    if (srb == NULL) {
        return TRUE;
    }
    switch (status & (FL_INT_DONE | FL_INT_ERROR)) {
    case FL_INT_DONE:
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        done = TRUE;
        break;
    case FL_INT_ERROR:
        srb->SrbStatus = SRB_STATUS_ERROR;
        done = TRUE;
        break;
    default:
        break;
    }
    if (done) {
        ext->Active = NULL;
        ScsiPortNotification(RequestComplete, ext, srb);
        ScsiPortNotification(NextRequest, ext);
    }
    ext->Errors++;
    if (!done) {
        srb->ScsiStatus = status;               // ok: request-after-complete
    }
    return TRUE;
}

BOOLEAN FlInitialize(PVOID HwDeviceExtension)
{
    PFL_EXTENSION ext = (PFL_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + FL_CONTROL, FL_INT_ENABLE);
    return TRUE;
}

BOOLEAN FlStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFL_EXTENSION ext = (PFL_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + FL_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG FlFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PFL_EXTENSION ext = (PFL_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = FlInitialize;
    hwInitData.HwInterrupt = FlInterrupt;       // #isr
    hwInitData.HwStartIo = FlStartIo;
    hwInitData.HwFindAdapter = FlFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(FL_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
