/* The link of a chain is read out of the request that was just completed. */
#include <miniport.h>
#include <srb.h>

#define RW_DATA        0
#define RW_COMMAND     1
#define RW_STATUS      2        /* what is read is written back */
#define RW_CONTROL     3
#define RW_INT_PENDING 0x80
#define RW_INT_DONE    0x40
#define RW_INT_ERROR   0x20
#define RW_INT_RESET   0x10
#define RW_INT_ENABLE  0x01

typedef struct _RW_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} RW_EXTENSION, *PRW_EXTENSION;

BOOLEAN RwInterrupt(PVOID HwDeviceExtension);

static VOID RwCompleteChain(PRW_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb)
{
    if (Srb == NULL) {
        return;
    }
    Srb->SrbStatus = SRB_STATUS_SUCCESS;
    ScsiPortNotification(RequestComplete, ext, Srb);
    RwCompleteChain(ext, Srb->NextSrb);         // expect: request-after-complete via #isr > #chain
}

BOOLEAN RwInterrupt(PVOID HwDeviceExtension)
{
    PRW_EXTENSION ext = (PRW_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + RW_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & RW_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + RW_STATUS, status);
    if (srb != NULL) {
        ext->Active = NULL;
        RwCompleteChain(ext, srb);              // #chain
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN RwInitialize(PVOID HwDeviceExtension)
{
    PRW_EXTENSION ext = (PRW_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + RW_CONTROL, RW_INT_ENABLE);
    return TRUE;
}

BOOLEAN RwStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRW_EXTENSION ext = (PRW_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + RW_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG RwFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PRW_EXTENSION ext = (PRW_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = RwInitialize;
    hwInitData.HwInterrupt = RwInterrupt;       // #isr
    hwInitData.HwStartIo = RwStartIo;
    hwInitData.HwFindAdapter = RwFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(RW_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
