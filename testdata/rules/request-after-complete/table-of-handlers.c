/* One of two handlers completes. */
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
    ULONG Errors;
} TH_EXTENSION, *PTH_EXTENSION;

BOOLEAN ThInterrupt(PVOID HwDeviceExtension);

static VOID ThOnDone(PTH_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb)
{
    ext->Active = NULL;
    Srb->SrbStatus = SRB_STATUS_SUCCESS;
    ScsiPortNotification(RequestComplete, ext, Srb);
    ScsiPortNotification(NextRequest, ext);
}

static VOID ThOnMessage(PTH_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb)
{
    ext->Errors += Srb->ScsiStatus;
}

static VOID (*const ThHandlers[2])(PTH_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb) = {
    ThOnDone,
    ThOnMessage,
};

BOOLEAN ThInterrupt(PVOID HwDeviceExtension)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + TH_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & TH_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + TH_STATUS, status);
    if (srb != NULL) {
        ThHandlers[status & 1](ext, srb);
        srb->TimeOutValue = 0;                  // expect: request-after-complete possible via #isr
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
