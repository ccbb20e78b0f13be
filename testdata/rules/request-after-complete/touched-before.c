/* Everything is taken out of the request first. */
#include <miniport.h>
#include <srb.h>

#define TB_DATA        0
#define TB_COMMAND     1
#define TB_STATUS      2        /* what is read is written back */
#define TB_CONTROL     3
#define TB_INT_PENDING 0x80
#define TB_INT_DONE    0x40
#define TB_INT_ERROR   0x20
#define TB_INT_RESET   0x10
#define TB_INT_ENABLE  0x01

typedef struct _TB_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} TB_EXTENSION, *PTB_EXTENSION;

BOOLEAN TbInterrupt(PVOID HwDeviceExtension);

BOOLEAN TbInterrupt(PVOID HwDeviceExtension)
{
    PTB_EXTENSION ext = (PTB_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + TB_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;
    UCHAR path;
    UCHAR target;

    if ((status & TB_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + TB_STATUS, status);
    if (srb != NULL && (status & TB_INT_DONE)) {
        path = srb->PathId;
        target = srb->TargetId;
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);
        ScsiPortNotification(NextLuRequest, ext, path, target, 0);    // ok: request-after-complete
    }
    return TRUE;
}

BOOLEAN TbInitialize(PVOID HwDeviceExtension)
{
    PTB_EXTENSION ext = (PTB_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + TB_CONTROL, TB_INT_ENABLE);
    return TRUE;
}

BOOLEAN TbStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTB_EXTENSION ext = (PTB_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + TB_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG TbFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PTB_EXTENSION ext = (PTB_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = TbInitialize;
    hwInitData.HwInterrupt = TbInterrupt;       // #isr
    hwInitData.HwStartIo = TbStartIo;
    hwInitData.HwFindAdapter = TbFindAdapter;
    hwInitData.MultipleRequestPerLu = TRUE;
    hwInitData.DeviceExtensionSize = sizeof(TB_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
