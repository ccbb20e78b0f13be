/* CallDisableInterrupts is two calls down, on both ways. */
#include <miniport.h>
#include <srb.h>

#define ST_DATA        0
#define ST_COMMAND     1
#define ST_STATUS      2        /* what is read is written back */
#define ST_CONTROL     3
#define ST_INT_PENDING 0x80
#define ST_INT_DONE    0x40
#define ST_INT_ERROR   0x20
#define ST_INT_RESET   0x10
#define ST_INT_ENABLE  0x01

typedef struct _ST_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
} ST_EXTENSION, *PST_EXTENSION;

BOOLEAN StInterrupt(PVOID HwDeviceExtension);
VOID StLongWork(PVOID HwDeviceExtension);
VOID StBackOn(PVOID HwDeviceExtension);

BOOLEAN StInterrupt(PVOID HwDeviceExtension)
{
    PST_EXTENSION ext = (PST_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + ST_STATUS);

    if ((status & ST_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + ST_STATUS, status);
    if (status & ST_INT_RESET) {
        ScsiPortWritePortUchar(ext->Base + ST_CONTROL, 0);
        ScsiPortNotification(CallEnableInterrupts, ext, StLongWork);    // #request
    }
    return TRUE;
}

static VOID StLeave(PST_EXTENSION ext, ULONG Phase)
{
    ext->Phase = Phase;
    ScsiPortNotification(CallDisableInterrupts, ext, StBackOn);
}

static VOID StStep(PST_EXTENSION ext)
{
    if (ScsiPortReadPortUchar(ext->Base + ST_STATUS) & ST_INT_ERROR) {
        StLeave(ext, 0);
        return;
    }
    StLeave(ext, ext->Phase + 1);
}

VOID StLongWork(PVOID HwDeviceExtension)
{
    StStep((PST_EXTENSION)HwDeviceExtension);
}                                               // ok: interrupts-left-off

VOID StBackOn(PVOID HwDeviceExtension)
{
    PST_EXTENSION ext = (PST_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + ST_CONTROL, ST_INT_ENABLE);
}

BOOLEAN StInitialize(PVOID HwDeviceExtension)
{
    PST_EXTENSION ext = (PST_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + ST_CONTROL, ST_INT_ENABLE);
    return TRUE;
}

BOOLEAN StStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PST_EXTENSION ext = (PST_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + ST_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG StFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PST_EXTENSION ext = (PST_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = StInitialize;
    hwInitData.HwInterrupt = StInterrupt;       // #isr
    hwInitData.HwStartIo = StStartIo;
    hwInitData.HwFindAdapter = StFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(ST_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
