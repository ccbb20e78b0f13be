/* Only the reset routine asks. */
#include <miniport.h>
#include <srb.h>

#define RO_DATA        0
#define RO_COMMAND     1
#define RO_STATUS      2        /* what is read is written back */
#define RO_CONTROL     3
#define RO_INT_PENDING 0x80
#define RO_INT_DONE    0x40
#define RO_INT_ERROR   0x20
#define RO_INT_RESET   0x10
#define RO_INT_ENABLE  0x01

typedef struct _RO_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} RO_EXTENSION, *PRO_EXTENSION;

BOOLEAN RoInterrupt(PVOID HwDeviceExtension);

BOOLEAN RoInterrupt(PVOID HwDeviceExtension)
{
    PRO_EXTENSION ext = (PRO_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + RO_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & RO_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + RO_STATUS, status);
    if (srb != NULL && (status & RO_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // expect: missing-next-request possible
    }
    return TRUE;
}

BOOLEAN RoInitialize(PVOID HwDeviceExtension)
{
    PRO_EXTENSION ext = (PRO_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + RO_CONTROL, RO_INT_ENABLE);
    return TRUE;
}

BOOLEAN RoStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRO_EXTENSION ext = (PRO_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + RO_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

BOOLEAN RoResetBus(PVOID HwDeviceExtension, ULONG PathId)
{
    PRO_EXTENSION ext = (PRO_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + RO_COMMAND, (UCHAR)PathId);
    ScsiPortCompleteRequest(ext, (UCHAR)PathId, SP_UNTAGGED, SP_UNTAGGED, SRB_STATUS_BUS_RESET);
    ext->Active = NULL;
    ScsiPortNotification(NextRequest, ext);
    return TRUE;
}

ULONG RoFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PRO_EXTENSION ext = (PRO_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = RoInitialize;
    hwInitData.HwInterrupt = RoInterrupt;       // #isr
    hwInitData.HwStartIo = RoStartIo;
    hwInitData.HwFindAdapter = RoFindAdapter;
    hwInitData.HwResetBus = RoResetBus;
    hwInitData.DeviceExtensionSize = sizeof(RO_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
