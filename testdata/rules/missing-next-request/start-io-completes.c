/* The start routine completes without asking: the rule is for interrupt and deferred ones. */
#include <miniport.h>
#include <srb.h>

#define SC_DATA        0
#define SC_COMMAND     1
#define SC_STATUS      2        /* what is read is written back */
#define SC_CONTROL     3
#define SC_INT_PENDING 0x80
#define SC_INT_DONE    0x40
#define SC_INT_ERROR   0x20
#define SC_INT_RESET   0x10
#define SC_INT_ENABLE  0x01

typedef struct _SC_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} SC_EXTENSION, *PSC_EXTENSION;

BOOLEAN ScInterrupt(PVOID HwDeviceExtension);

BOOLEAN ScInterrupt(PVOID HwDeviceExtension)
{
    PSC_EXTENSION ext = (PSC_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + SC_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & SC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + SC_STATUS, status);
    if (srb != NULL && (status & SC_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN ScInitialize(PVOID HwDeviceExtension)
{
    PSC_EXTENSION ext = (PSC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + SC_CONTROL, SC_INT_ENABLE);
    return TRUE;
}

BOOLEAN ScStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSC_EXTENSION ext = (PSC_EXTENSION)HwDeviceExtension;

    if (Srb->Function != SRB_FUNCTION_EXECUTE_SCSI) {
        Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;
        ScsiPortNotification(RequestComplete, ext, Srb);    // ok: missing-next-request
        return TRUE;
    }
    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + SC_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG ScFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PSC_EXTENSION ext = (PSC_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = ScInitialize;
    hwInitData.HwInterrupt = ScInterrupt;       // #isr
    hwInitData.HwStartIo = ScStartIo;
    hwInitData.HwFindAdapter = ScFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(SC_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
