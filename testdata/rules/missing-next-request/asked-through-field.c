/* The routine that asks is called through a field. */
#include <miniport.h>
#include <srb.h>

#define AQ_DATA        0
#define AQ_COMMAND     1
#define AQ_STATUS      2        /* what is read is written back */
#define AQ_CONTROL     3
#define AQ_INT_PENDING 0x80
#define AQ_INT_DONE    0x40
#define AQ_INT_ERROR   0x20
#define AQ_INT_RESET   0x10
#define AQ_INT_ENABLE  0x01

typedef struct _AQ_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    VOID (*Ready)(PVOID HwDeviceExtension);
} AQ_EXTENSION, *PAQ_EXTENSION;

BOOLEAN AqInterrupt(PVOID HwDeviceExtension);

static VOID AqReady(PVOID HwDeviceExtension)
{
    ScsiPortNotification(NextRequest, HwDeviceExtension);
}

BOOLEAN AqInterrupt(PVOID HwDeviceExtension)
{
    PAQ_EXTENSION ext = (PAQ_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + AQ_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & AQ_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + AQ_STATUS, status);
    if (srb != NULL && (status & AQ_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
        ext->Ready(ext);
    }
    return TRUE;
}

BOOLEAN AqInitialize(PVOID HwDeviceExtension)
{
    PAQ_EXTENSION ext = (PAQ_EXTENSION)HwDeviceExtension;

    ext->Ready = AqReady;
    ScsiPortWritePortUchar(ext->Base + AQ_CONTROL, AQ_INT_ENABLE);
    return TRUE;
}

BOOLEAN AqStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PAQ_EXTENSION ext = (PAQ_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + AQ_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG AqFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PAQ_EXTENSION ext = (PAQ_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = AqInitialize;
    hwInitData.HwInterrupt = AqInterrupt;       // #isr
    hwInitData.HwStartIo = AqStartIo;
    hwInitData.HwFindAdapter = AqFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(AQ_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
