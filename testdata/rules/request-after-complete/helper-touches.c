/* Completed by the caller, read in a helper behind it. */
#include <miniport.h>
#include <srb.h>

#define HU_DATA        0
#define HU_COMMAND     1
#define HU_STATUS      2        /* what is read is written back */
#define HU_CONTROL     3
#define HU_INT_PENDING 0x80
#define HU_INT_DONE    0x40
#define HU_INT_ERROR   0x20
#define HU_INT_RESET   0x10
#define HU_INT_ENABLE  0x01

typedef struct _HU_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} HU_EXTENSION, *PHU_EXTENSION;

BOOLEAN HuInterrupt(PVOID HwDeviceExtension);

static VOID HuCount(PHU_EXTENSION ext, PSCSI_REQUEST_BLOCK Srb)
{
    if (Srb->ScsiStatus != SCSISTAT_GOOD) {     // expect: request-after-complete via #isr > #count
        ext->Errors++;
    }
}

BOOLEAN HuInterrupt(PVOID HwDeviceExtension)
{
    PHU_EXTENSION ext = (PHU_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + HU_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & HU_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + HU_STATUS, status);
    if (srb != NULL && (status & HU_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);
        HuCount(ext, srb);                      // #count
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN HuInitialize(PVOID HwDeviceExtension)
{
    PHU_EXTENSION ext = (PHU_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + HU_CONTROL, HU_INT_ENABLE);
    return TRUE;
}

BOOLEAN HuStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHU_EXTENSION ext = (PHU_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + HU_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG HuFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PHU_EXTENSION ext = (PHU_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = HuInitialize;
    hwInitData.HwInterrupt = HuInterrupt;       // #isr
    hwInitData.HwStartIo = HuStartIo;
    hwInitData.HwFindAdapter = HuFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(HU_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
