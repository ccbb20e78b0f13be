/* The completion that does not ask is never reached. */
#include <miniport.h>
#include <srb.h>

#define DB_DATA        0
#define DB_COMMAND     1
#define DB_STATUS      2        /* what is read is written back */
#define DB_CONTROL     3
#define DB_INT_PENDING 0x80
#define DB_INT_DONE    0x40
#define DB_INT_ERROR   0x20
#define DB_INT_RESET   0x10
#define DB_INT_ENABLE  0x01

typedef struct _DB_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} DB_EXTENSION, *PDB_EXTENSION;
#define DB_POLLED 0

BOOLEAN DbInterrupt(PVOID HwDeviceExtension);

BOOLEAN DbInterrupt(PVOID HwDeviceExtension)
{
    PDB_EXTENSION ext = (PDB_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + DB_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & DB_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + DB_STATUS, status);
    if (DB_POLLED && srb != NULL) {
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
        return TRUE;
    }
    if (srb != NULL && (status & DB_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN DbInitialize(PVOID HwDeviceExtension)
{
    PDB_EXTENSION ext = (PDB_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + DB_CONTROL, DB_INT_ENABLE);
    return TRUE;
}

BOOLEAN DbStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDB_EXTENSION ext = (PDB_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + DB_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG DbFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PDB_EXTENSION ext = (PDB_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = DbInitialize;
    hwInitData.HwInterrupt = DbInterrupt;       // #isr
    hwInitData.HwStartIo = DbStartIo;
    hwInitData.HwFindAdapter = DbFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(DB_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
