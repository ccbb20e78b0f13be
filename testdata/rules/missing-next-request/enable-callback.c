/* Completed with interrupts on, asked in the routine behind CallDisableInterrupts. */
#include <miniport.h>
#include <srb.h>

#define EC_DATA        0
#define EC_COMMAND     1
#define EC_STATUS      2        /* what is read is written back */
#define EC_CONTROL     3
#define EC_INT_PENDING 0x80
#define EC_INT_DONE    0x40
#define EC_INT_ERROR   0x20
#define EC_INT_RESET   0x10
#define EC_INT_ENABLE  0x01

typedef struct _EC_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} EC_EXTENSION, *PEC_EXTENSION;

BOOLEAN EcInterrupt(PVOID HwDeviceExtension);
VOID EcLongWork(PVOID HwDeviceExtension);
VOID EcBackOn(PVOID HwDeviceExtension);

BOOLEAN EcInterrupt(PVOID HwDeviceExtension)
{
    PEC_EXTENSION ext = (PEC_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + EC_STATUS);

    if ((status & EC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + EC_STATUS, status);
    if (status & EC_INT_DONE) {
        ScsiPortWritePortUchar(ext->Base + EC_CONTROL, 0);
        ScsiPortNotification(CallEnableInterrupts, ext, EcLongWork);
    }
    return TRUE;
}

VOID EcLongWork(PVOID HwDeviceExtension)
{
    PEC_EXTENSION ext = (PEC_EXTENSION)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (srb != NULL) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
    }
    ScsiPortNotification(CallDisableInterrupts, ext, EcBackOn);
}

VOID EcBackOn(PVOID HwDeviceExtension)
{
    PEC_EXTENSION ext = (PEC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + EC_CONTROL, EC_INT_ENABLE);
    ScsiPortNotification(NextRequest, ext);
}

BOOLEAN EcInitialize(PVOID HwDeviceExtension)
{
    PEC_EXTENSION ext = (PEC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + EC_CONTROL, EC_INT_ENABLE);
    return TRUE;
}

BOOLEAN EcStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PEC_EXTENSION ext = (PEC_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + EC_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG EcFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PEC_EXTENSION ext = (PEC_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = EcInitialize;
    hwInitData.HwInterrupt = EcInterrupt;       // #isr
    hwInitData.HwStartIo = EcStartIo;
    hwInitData.HwFindAdapter = EcFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(EC_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
