/* The driver's own record has a field of the same name. */
#include <miniport.h>
#include <srb.h>

#define OS_DATA        0
#define OS_COMMAND     1
#define OS_STATUS      2        /* what is read is written back */
#define OS_CONTROL     3
#define OS_INT_PENDING 0x80
#define OS_INT_DONE    0x40
#define OS_INT_ERROR   0x20
#define OS_INT_RESET   0x10
#define OS_INT_ENABLE  0x01

typedef struct _OS_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} OS_EXTENSION, *POS_EXTENSION;
typedef struct _OS_RECORD {
    UCHAR SrbStatus;
    UCHAR ScsiStatus;
} OS_RECORD, *POS_RECORD;

BOOLEAN OsInterrupt(PVOID HwDeviceExtension);

BOOLEAN OsInterrupt(PVOID HwDeviceExtension)
{
    POS_EXTENSION ext = (POS_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + OS_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & OS_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + OS_STATUS, status);
    if (srb != NULL && (status & OS_INT_DONE)) {
        OS_RECORD record;

        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        record.SrbStatus = SRB_STATUS_PENDING;
        record.ScsiStatus = srb->ScsiStatus;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: completed-pending
        ScsiPortNotification(NextRequest, ext);
        ext->Errors += record.ScsiStatus + record.SrbStatus;
    }
    return TRUE;
}

BOOLEAN OsInitialize(PVOID HwDeviceExtension)
{
    POS_EXTENSION ext = (POS_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + OS_CONTROL, OS_INT_ENABLE);
    return TRUE;
}

BOOLEAN OsStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    POS_EXTENSION ext = (POS_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + OS_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG OsFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    POS_EXTENSION ext = (POS_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = OsInitialize;
    hwInitData.HwInterrupt = OsInterrupt;       // #isr
    hwInitData.HwStartIo = OsStartIo;
    hwInitData.HwFindAdapter = OsFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(OS_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
