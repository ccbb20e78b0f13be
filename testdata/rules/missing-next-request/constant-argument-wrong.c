/* A helper asks if told so; only the reset routine tells it. */
#include <miniport.h>
#include <srb.h>

#define CA_DATA        0
#define CA_COMMAND     1
#define CA_STATUS      2        /* what is read is written back */
#define CA_CONTROL     3
#define CA_INT_PENDING 0x80
#define CA_INT_DONE    0x40
#define CA_INT_ERROR   0x20
#define CA_INT_RESET   0x10
#define CA_INT_ENABLE  0x01

typedef struct _CA_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} CA_EXTENSION, *PCA_EXTENSION;

BOOLEAN CaInterrupt(PVOID HwDeviceExtension);

static VOID CaFinish(PCA_EXTENSION ext, UCHAR Status, BOOLEAN Ask)
{
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (srb == NULL) {
        return;
    }
    ext->Active = NULL;
    srb->SrbStatus = Status;
    ScsiPortNotification(RequestComplete, ext, srb);    // expect: missing-next-request possible via #isr > #finish
    if (Ask) {
        ScsiPortNotification(NextRequest, ext);
    }
}

BOOLEAN CaInterrupt(PVOID HwDeviceExtension)
{
    PCA_EXTENSION ext = (PCA_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + CA_STATUS);

    if ((status & CA_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + CA_STATUS, status);
    CaFinish(ext, SRB_STATUS_SUCCESS, FALSE);   // #finish
    return TRUE;
}

BOOLEAN CaInitialize(PVOID HwDeviceExtension)
{
    PCA_EXTENSION ext = (PCA_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + CA_CONTROL, CA_INT_ENABLE);
    return TRUE;
}

BOOLEAN CaStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCA_EXTENSION ext = (PCA_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + CA_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

BOOLEAN CaResetBus(PVOID HwDeviceExtension, ULONG PathId)
{
    PCA_EXTENSION ext = (PCA_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + CA_COMMAND, (UCHAR)PathId);
    CaFinish(ext, SRB_STATUS_BUS_RESET, TRUE);
    return TRUE;
}

ULONG CaFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PCA_EXTENSION ext = (PCA_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = CaInitialize;
    hwInitData.HwInterrupt = CaInterrupt;       // #isr
    hwInitData.HwStartIo = CaStartIo;
    hwInitData.HwFindAdapter = CaFindAdapter;
    hwInitData.HwResetBus = CaResetBus;
    hwInitData.DeviceExtensionSize = sizeof(CA_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
