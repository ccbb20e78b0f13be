/* A jump past the rest of the routine after the completion. */
#include <miniport.h>
#include <srb.h>

#define GC_DATA        0
#define GC_COMMAND     1
#define GC_STATUS      2        /* what is read is written back */
#define GC_CONTROL     3
#define GC_INT_PENDING 0x80
#define GC_INT_DONE    0x40
#define GC_INT_ERROR   0x20
#define GC_INT_RESET   0x10
#define GC_INT_ENABLE  0x01

typedef struct _GC_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} GC_EXTENSION, *PGC_EXTENSION;

BOOLEAN GcInterrupt(PVOID HwDeviceExtension);

BOOLEAN GcInterrupt(PVOID HwDeviceExtension)
{
    PGC_EXTENSION ext = (PGC_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + GC_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & GC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + GC_STATUS, status);
    if (srb == NULL)
        goto out;

    if (status & GC_INT_DONE) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);
        goto next;
    }
    srb->ScsiStatus = status;                   // ok: request-after-complete
    goto out;

next:
    ScsiPortNotification(NextRequest, ext);
out:
    return TRUE;
}

BOOLEAN GcInitialize(PVOID HwDeviceExtension)
{
    PGC_EXTENSION ext = (PGC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + GC_CONTROL, GC_INT_ENABLE);
    return TRUE;
}

BOOLEAN GcStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PGC_EXTENSION ext = (PGC_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + GC_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG GcFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PGC_EXTENSION ext = (PGC_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = GcInitialize;
    hwInitData.HwInterrupt = GcInterrupt;       // #isr
    hwInitData.HwStartIo = GcStartIo;
    hwInitData.HwFindAdapter = GcFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(GC_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
