/* Requests are completed on the way to TRUE only. */
#include <miniport.h>
#include <srb.h>

#define PJ_DATA    0
#define PJ_COMMAND 1
#define PJ_STATUS  2                    /* write one to clear */
#define PJ_CONTROL 3
#define PJ_CLEAR   4

#define PJ_INT_PENDING 0x80
#define PJ_INT_RESET   0x40
#define PJ_INT_DONE    0x20

typedef struct _PJ_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} PJ_EXTENSION, *PPJ_EXTENSION;

BOOLEAN PjInterrupt(PVOID HwDeviceExtension);

static VOID PjComplete(PPJ_EXTENSION hba)
{
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    if (srb == NULL) {
        return;
    }
    hba->Active = NULL;
    srb->SrbStatus = SRB_STATUS_SUCCESS;
    ScsiPortNotification(RequestComplete, hba, srb);    // ok: slow-decline
    ScsiPortNotification(NextRequest, hba, NULL);
}

BOOLEAN PjInterrupt(PVOID HwDeviceExtension)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + PJ_STATUS);

    if (!(cause & PJ_INT_PENDING)) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + PJ_STATUS, cause);
    if (cause & PJ_INT_DONE) {
        PjComplete(hba);
    }
    return TRUE;
}

BOOLEAN PjInitialize(PVOID HwDeviceExtension)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + PJ_CONTROL, 1);
    return TRUE;
}

BOOLEAN PjStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;

    hba->Active = Srb;
    ScsiPortWritePortUchar(hba->Base + PJ_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG PjFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    hba->Base = (PUCHAR)ScsiPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 8, TRUE);
    return hba->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA data;
    ULONG i;

    for (i = 0; i < sizeof(data); i++) {
        ((PUCHAR)&data)[i] = 0;
    }
    data.HwInitializationDataSize = sizeof(data);
    data.AdapterInterfaceType = PCIBus;
    data.HwInitialize = PjInitialize;
    data.HwStartIo = PjStartIo;
    data.HwInterrupt = (PHW_INTERRUPT)PjInterrupt;    // #isr
    data.HwFindAdapter = PjFindAdapter;
    data.DeviceExtensionSize = sizeof(PJ_EXTENSION);
    data.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &data, NULL);
}
