/* The path for errors completes and does not ask, the usual one does. */
#include <miniport.h>
#include <srb.h>

#define OP_DATA        0
#define OP_COMMAND     1
#define OP_STATUS      2        /* what is read is written back */
#define OP_CONTROL     3
#define OP_INT_PENDING 0x80
#define OP_INT_DONE    0x40
#define OP_INT_ERROR   0x20
#define OP_INT_RESET   0x10
#define OP_INT_ENABLE  0x01

typedef struct _OP_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Interrupts;
} OP_EXTENSION, *POP_EXTENSION;

BOOLEAN OpInterrupt(PVOID HwDeviceExtension);

BOOLEAN OpInterrupt(PVOID HwDeviceExtension)
{
    POP_EXTENSION ext = (POP_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + OP_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & OP_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + OP_STATUS, status);
    if (srb != NULL && (status & OP_INT_ERROR)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_ERROR;
        ScsiPortNotification(RequestComplete, ext, srb);    // expect: missing-next-request possible via #isr
    } else if (srb != NULL && (status & OP_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
        ScsiPortNotification(NextRequest, ext);
    }
    ext->Interrupts++;
    return TRUE;
}

BOOLEAN OpInitialize(PVOID HwDeviceExtension)
{
    POP_EXTENSION ext = (POP_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + OP_CONTROL, OP_INT_ENABLE);
    return TRUE;
}

BOOLEAN OpStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    POP_EXTENSION ext = (POP_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + OP_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG OpFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    POP_EXTENSION ext = (POP_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = OpInitialize;
    hwInitData.HwInterrupt = OpInterrupt;       // #isr
    hwInitData.HwStartIo = OpStartIo;
    hwInitData.HwFindAdapter = OpFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(OP_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
