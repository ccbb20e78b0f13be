/* The request without disabling is in code that never runs. */
#include <miniport.h>
#include <srb.h>

#define DR_DATA        0
#define DR_COMMAND     1
#define DR_STATUS      2        /* what is read is written back */
#define DR_CONTROL     3
#define DR_INT_PENDING 0x80
#define DR_INT_DONE    0x40
#define DR_INT_ERROR   0x20
#define DR_INT_RESET   0x10
#define DR_INT_ENABLE  0x01

typedef struct _DR_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
} DR_EXTENSION, *PDR_EXTENSION;

BOOLEAN DrInterrupt(PVOID HwDeviceExtension);
VOID DrLongWork(PVOID HwDeviceExtension);
VOID DrBackOn(PVOID HwDeviceExtension);

BOOLEAN DrInterrupt(PVOID HwDeviceExtension)
{
    PDR_EXTENSION ext = (PDR_EXTENSION)HwDeviceExtension;
    const BOOLEAN early = FALSE;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + DR_STATUS);

    if ((status & DR_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + DR_STATUS, status);
    if (early) {
        ScsiPortNotification(CallEnableInterrupts, ext, DrLongWork);    // ok: worker-with-interrupts-on
    }
    if (status & DR_INT_ERROR) {
        ScsiPortWritePortUchar(ext->Base + DR_CONTROL, 0);
        ScsiPortNotification(CallEnableInterrupts, ext, DrLongWork);    // ok: worker-with-interrupts-on
    }
    return TRUE;
}

VOID DrLongWork(PVOID HwDeviceExtension)
{
    PDR_EXTENSION ext = (PDR_EXTENSION)HwDeviceExtension;

    ext->Phase = 2;
    ScsiPortNotification(CallDisableInterrupts, ext, DrBackOn);
}

VOID DrBackOn(PVOID HwDeviceExtension)
{
    PDR_EXTENSION ext = (PDR_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + DR_CONTROL, DR_INT_ENABLE);
}

BOOLEAN DrInitialize(PVOID HwDeviceExtension)
{
    PDR_EXTENSION ext = (PDR_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + DR_CONTROL, DR_INT_ENABLE);
    return TRUE;
}

BOOLEAN DrStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDR_EXTENSION ext = (PDR_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + DR_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG DrFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PDR_EXTENSION ext = (PDR_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = DrInitialize;
    hwInitData.HwInterrupt = DrInterrupt;       // #isr
    hwInitData.HwStartIo = DrStartIo;
    hwInitData.HwFindAdapter = DrFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(DR_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
