/* A PCI adapter, whose line is shared. */
#include <miniport.h>
#include <srb.h>

#define NK_DATA        0
#define NK_COMMAND     1
#define NK_STATUS      2       /* write one to clear */
#define NK_CONTROL     3
#define NK_INT_PENDING 0x80
#define NK_INT_DONE    0x01

typedef struct _NK_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} NK_EXTENSION, *PNK_EXTENSION;

BOOLEAN NkInterrupt(PVOID HwDeviceExtension);

BOOLEAN NkInterrupt(PVOID HwDeviceExtension)    // expect: never-declines via #isr
{
    PNK_EXTENSION ext = (PNK_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + NK_STATUS);

    ScsiPortWritePortUchar(ext->Base + NK_STATUS, status);
    if ((status & NK_INT_DONE) && ext->Active != NULL) {
        PSCSI_REQUEST_BLOCK srb = ext->Active;

        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);
        ScsiPortNotification(NextRequest, ext, NULL);
    }
    return TRUE;
}

BOOLEAN NkInitialize(PVOID HwDeviceExtension)
{
    PNK_EXTENSION ext = (PNK_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + NK_CONTROL, 1);
    return TRUE;
}

BOOLEAN NkStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNK_EXTENSION ext = (PNK_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + NK_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG NkFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PNK_EXTENSION ext = (PNK_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = NkInitialize;
    hwInitData.HwInterrupt = NkInterrupt;       // #isr
    hwInitData.HwStartIo = NkStartIo;
    hwInitData.HwFindAdapter = NkFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(NK_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    hwInitData.AdapterInterfaceType = PCIBus;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
