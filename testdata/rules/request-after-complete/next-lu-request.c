/* The address for NextLuRequest is taken out of the completed request. */
#include <miniport.h>
#include <srb.h>

#define NL_DATA        0
#define NL_COMMAND     1
#define NL_STATUS      2        /* what is read is written back */
#define NL_CONTROL     3
#define NL_INT_PENDING 0x80
#define NL_INT_DONE    0x40
#define NL_INT_ERROR   0x20
#define NL_INT_RESET   0x10
#define NL_INT_ENABLE  0x01

typedef struct _NL_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} NL_EXTENSION, *PNL_EXTENSION;

BOOLEAN NlInterrupt(PVOID HwDeviceExtension);

BOOLEAN NlInterrupt(PVOID HwDeviceExtension)
{
    PNL_EXTENSION ext = (PNL_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + NL_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & NL_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + NL_STATUS, status);
    if (srb != NULL && (status & NL_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);
        ScsiPortNotification(NextLuRequest, ext,
                             srb->PathId,       // expect: request-after-complete
                             srb->TargetId,     // expect: request-after-complete
                             srb->Lun);         // expect: request-after-complete
    }
    return TRUE;
}

BOOLEAN NlInitialize(PVOID HwDeviceExtension)
{
    PNL_EXTENSION ext = (PNL_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + NL_CONTROL, NL_INT_ENABLE);
    return TRUE;
}

BOOLEAN NlStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNL_EXTENSION ext = (PNL_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + NL_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG NlFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PNL_EXTENSION ext = (PNL_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    ConfigInfo->MultipleRequestPerLu = TRUE;
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
    hwInitData.HwInitialize = NlInitialize;
    hwInitData.HwInterrupt = NlInterrupt;       // #isr
    hwInitData.HwStartIo = NlStartIo;
    hwInitData.HwFindAdapter = NlFindAdapter;
    hwInitData.MultipleRequestPerLu = TRUE;
    hwInitData.DeviceExtensionSize = sizeof(NL_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
