/* The completion is two calls down. */
#include <miniport.h>
#include <srb.h>

#define TH_DATA        0
#define TH_COMMAND     1
#define TH_STATUS      2        /* what is read is written back */
#define TH_CONTROL     3
#define TH_INT_PENDING 0x80
#define TH_INT_DONE    0x40
#define TH_INT_ERROR   0x20
#define TH_INT_RESET   0x10
#define TH_INT_ENABLE  0x01

typedef struct _TH_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} TH_EXTENSION, *PTH_EXTENSION;

BOOLEAN ThInterrupt(PVOID HwDeviceExtension);

static VOID ThComplete(PTH_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb, UCHAR Status)
{
    Srb->SrbStatus = Status;
    ScsiPortNotification(RequestComplete, ext, Srb);    // expect: missing-next-request via #isr > #done > #complete
}

static VOID ThOnDone(PTH_EXTENSION ext)
{
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (srb != NULL) {
        ext->Active = NULL;
        ThComplete(ext, srb, SRB_STATUS_SUCCESS);    // #complete
    }
}

BOOLEAN ThInterrupt(PVOID HwDeviceExtension)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + TH_STATUS);

    if ((status & TH_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + TH_STATUS, status);
    if (status & TH_INT_DONE) {
        ThOnDone(ext);                          // #done
    }
    return TRUE;
}

BOOLEAN ThInitialize(PVOID HwDeviceExtension)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + TH_CONTROL, TH_INT_ENABLE);
    return TRUE;
}

BOOLEAN ThStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + TH_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG ThFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = ThInitialize;
    hwInitData.HwInterrupt = ThInterrupt;       // #isr
    hwInitData.HwStartIo = ThStartIo;
    hwInitData.HwFindAdapter = ThFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(TH_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
