/* Several completions, asked once. */
#include <miniport.h>
#include <srb.h>

#define LO_DATA        0
#define LO_COMMAND     1
#define LO_STATUS      2        /* what is read is written back */
#define LO_CONTROL     3
#define LO_INT_PENDING 0x80
#define LO_INT_DONE    0x40
#define LO_INT_ERROR   0x20
#define LO_INT_RESET   0x10
#define LO_INT_ENABLE  0x01

typedef struct _LO_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Slots[4];
} LO_EXTENSION, *PLO_EXTENSION;

BOOLEAN LoInterrupt(PVOID HwDeviceExtension);

BOOLEAN LoInterrupt(PVOID HwDeviceExtension)
{
    PLO_EXTENSION ext = (PLO_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + LO_STATUS);
    ULONG slot;

    if ((status & LO_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + LO_STATUS, status);
    for (slot = 0; slot < 4; slot++) {
        PSCSI_REQUEST_BLOCK srb = ext->Slots[slot];

        if (srb != NULL && (status & (1u << slot))) {
            ext->Slots[slot] = NULL;
            srb->SrbStatus = SRB_STATUS_SUCCESS;
            ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
        }
    }
    ScsiPortNotification(NextRequest, ext);
    return TRUE;
}

BOOLEAN LoInitialize(PVOID HwDeviceExtension)
{
    PLO_EXTENSION ext = (PLO_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + LO_CONTROL, LO_INT_ENABLE);
    return TRUE;
}

BOOLEAN LoStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLO_EXTENSION ext = (PLO_EXTENSION)HwDeviceExtension;

    ext->Slots[Srb->TargetId & 3] = Srb;
    ScsiPortWritePortUchar(ext->Base + LO_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG LoFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PLO_EXTENSION ext = (PLO_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = LoInitialize;
    hwInitData.HwInterrupt = LoInterrupt;       // #isr
    hwInitData.HwStartIo = LoStartIo;
    hwInitData.HwFindAdapter = LoFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(LO_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
