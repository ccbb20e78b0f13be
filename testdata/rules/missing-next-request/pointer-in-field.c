/* The completion is called through a field; nobody asks. */
#include <miniport.h>
#include <srb.h>

#define PF_DATA        0
#define PF_COMMAND     1
#define PF_STATUS      2        /* what is read is written back */
#define PF_CONTROL     3
#define PF_INT_PENDING 0x80
#define PF_INT_DONE    0x40
#define PF_INT_ERROR   0x20
#define PF_INT_RESET   0x10
#define PF_INT_ENABLE  0x01

typedef struct _PF_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    VOID (*Complete)(struct _PF_EXTENSION *Extension, PSCSI_REQUEST_BLOCK Srb);
} PF_EXTENSION, *PPF_EXTENSION;

BOOLEAN PfInterrupt(PVOID HwDeviceExtension);

static VOID PfComplete(PPF_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb)
{
    ext->Active = NULL;
    Srb->SrbStatus = SRB_STATUS_SUCCESS;
    ScsiPortNotification(RequestComplete, ext, Srb);    // expect: missing-next-request via #isr > #call
}

BOOLEAN PfInterrupt(PVOID HwDeviceExtension)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + PF_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & PF_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + PF_STATUS, status);
    if (srb != NULL) {
        ext->Complete(ext, srb);                // #call
    }
    return TRUE;
}

BOOLEAN PfInitialize(PVOID HwDeviceExtension)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;

    ext->Complete = PfComplete;
    ScsiPortWritePortUchar(ext->Base + PF_CONTROL, PF_INT_ENABLE);
    return TRUE;
}

BOOLEAN PfStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + PF_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG PfFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = PfInitialize;
    hwInitData.HwInterrupt = PfInterrupt;       // #isr
    hwInitData.HwStartIo = PfStartIo;
    hwInitData.HwFindAdapter = PfFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(PF_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
