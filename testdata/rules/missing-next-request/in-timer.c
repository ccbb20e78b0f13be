/* A timer completes what has timed out and does not ask; neither does anybody else. */
#include <miniport.h>
#include <srb.h>

#define TM_DATA        0
#define TM_COMMAND     1
#define TM_STATUS      2        /* what is read is written back */
#define TM_CONTROL     3
#define TM_INT_PENDING 0x80
#define TM_INT_DONE    0x40
#define TM_INT_ERROR   0x20
#define TM_INT_RESET   0x10
#define TM_INT_ENABLE  0x01

typedef struct _TM_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} TM_EXTENSION, *PTM_EXTENSION;

BOOLEAN TmInterrupt(PVOID HwDeviceExtension);
VOID TmTimer(PVOID HwDeviceExtension);

BOOLEAN TmInterrupt(PVOID HwDeviceExtension)
{
    PTM_EXTENSION ext = (PTM_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + TM_STATUS);

    if ((status & TM_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + TM_STATUS, status);
    if (status & TM_INT_RESET) {
        ScsiPortNotification(ResetDetected, ext, 0);
    }
    return TRUE;
}

VOID TmTimer(PVOID HwDeviceExtension)
{
    PTM_EXTENSION ext = (PTM_EXTENSION)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (srb != NULL) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_TIMEOUT;
        ScsiPortNotification(RequestComplete, ext, srb);    // expect: missing-next-request via #timer
    }
}

BOOLEAN TmInitialize(PVOID HwDeviceExtension)
{
    PTM_EXTENSION ext = (PTM_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + TM_CONTROL, TM_INT_ENABLE);
    return TRUE;
}

BOOLEAN TmStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTM_EXTENSION ext = (PTM_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + TM_COMMAND, Srb->Cdb[0]);
    ScsiPortNotification(RequestTimerCall, ext, TmTimer, 2000000);    // #timer
    return TRUE;
}

ULONG TmFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PTM_EXTENSION ext = (PTM_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = TmInitialize;
    hwInitData.HwInterrupt = TmInterrupt;       // #isr
    hwInitData.HwStartIo = TmStartIo;
    hwInitData.HwFindAdapter = TmFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(TM_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
