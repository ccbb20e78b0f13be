/* Completed in one branch, touched in the other. */
#include <miniport.h>
#include <srb.h>

#define OB_DATA        0
#define OB_COMMAND     1
#define OB_STATUS      2        /* what is read is written back */
#define OB_CONTROL     3
#define OB_INT_PENDING 0x80
#define OB_INT_DONE    0x40
#define OB_INT_ERROR   0x20
#define OB_INT_RESET   0x10
#define OB_INT_ENABLE  0x01

typedef struct _OB_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} OB_EXTENSION, *POB_EXTENSION;

BOOLEAN ObInterrupt(PVOID HwDeviceExtension);

BOOLEAN ObInterrupt(PVOID HwDeviceExtension)
{
    POB_EXTENSION ext = (POB_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + OB_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & OB_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + OB_STATUS, status);
    if (srb == NULL) {
        return TRUE;
    }
    if (status & OB_INT_DONE) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);
        ScsiPortNotification(NextRequest, ext);
    } else {
        srb->ScsiStatus = status;               // ok: request-after-complete
    }
    return TRUE;
}

BOOLEAN ObInitialize(PVOID HwDeviceExtension)
{
    POB_EXTENSION ext = (POB_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + OB_CONTROL, OB_INT_ENABLE);
    return TRUE;
}

BOOLEAN ObStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    POB_EXTENSION ext = (POB_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + OB_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG ObFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    POB_EXTENSION ext = (POB_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = ObInitialize;
    hwInitData.HwInterrupt = ObInterrupt;       // #isr
    hwInitData.HwStartIo = ObStartIo;
    hwInitData.HwFindAdapter = ObFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(OB_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
