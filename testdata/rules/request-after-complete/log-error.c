/* The request is handed to the error log after its completion. */
#include <miniport.h>
#include <srb.h>

#define LE_DATA        0
#define LE_COMMAND     1
#define LE_STATUS      2        /* what is read is written back */
#define LE_CONTROL     3
#define LE_INT_PENDING 0x80
#define LE_INT_DONE    0x40
#define LE_INT_ERROR   0x20
#define LE_INT_RESET   0x10
#define LE_INT_ENABLE  0x01

typedef struct _LE_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} LE_EXTENSION, *PLE_EXTENSION;

BOOLEAN LeInterrupt(PVOID HwDeviceExtension);

BOOLEAN LeInterrupt(PVOID HwDeviceExtension)
{
    PLE_EXTENSION ext = (PLE_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + LE_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & LE_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + LE_STATUS, status);
    if (srb != NULL && (status & LE_INT_ERROR)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_ERROR;
        ScsiPortNotification(RequestComplete, ext, srb);
        ScsiPortNotification(NextRequest, ext);
        ScsiPortLogError(ext, srb, 0, 0, 0, SP_INTERNAL_ADAPTER_ERROR, status);    // expect: request-after-complete via #isr
    }
    return TRUE;
}

BOOLEAN LeInitialize(PVOID HwDeviceExtension)
{
    PLE_EXTENSION ext = (PLE_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + LE_CONTROL, LE_INT_ENABLE);
    return TRUE;
}

BOOLEAN LeStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLE_EXTENSION ext = (PLE_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + LE_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG LeFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PLE_EXTENSION ext = (PLE_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = LeInitialize;
    hwInitData.HwInterrupt = LeInterrupt;       // #isr
    hwInitData.HwStartIo = LeStartIo;
    hwInitData.HwFindAdapter = LeFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(LE_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
