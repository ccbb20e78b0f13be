/* The way out without CallDisableInterrupts is never taken. */
#include <miniport.h>
#include <srb.h>

#define SD_DATA        0
#define SD_COMMAND     1
#define SD_STATUS      2        /* what is read is written back */
#define SD_CONTROL     3
#define SD_INT_PENDING 0x80
#define SD_INT_DONE    0x40
#define SD_INT_ERROR   0x20
#define SD_INT_RESET   0x10
#define SD_INT_ENABLE  0x01

typedef struct _SD_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
} SD_EXTENSION, *PSD_EXTENSION;
#define SD_POLLED_RECOVERY 0

BOOLEAN SdInterrupt(PVOID HwDeviceExtension);
VOID SdLongWork(PVOID HwDeviceExtension);
VOID SdBackOn(PVOID HwDeviceExtension);

BOOLEAN SdInterrupt(PVOID HwDeviceExtension)
{
    PSD_EXTENSION ext = (PSD_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + SD_STATUS);

    if ((status & SD_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + SD_STATUS, status);
    if (status & SD_INT_RESET) {
        ScsiPortWritePortUchar(ext->Base + SD_CONTROL, 0);
        ScsiPortNotification(CallEnableInterrupts, ext, SdLongWork);    // #request
    }
    return TRUE;
}

VOID SdLongWork(PVOID HwDeviceExtension)
{
    PSD_EXTENSION ext = (PSD_EXTENSION)HwDeviceExtension;

    if (SD_POLLED_RECOVERY) {
        return;                                 // ok: interrupts-left-off
    }
    ext->Phase++;
    ScsiPortNotification(CallDisableInterrupts, ext, SdBackOn);
}

VOID SdBackOn(PVOID HwDeviceExtension)
{
    PSD_EXTENSION ext = (PSD_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + SD_CONTROL, SD_INT_ENABLE);
}

BOOLEAN SdInitialize(PVOID HwDeviceExtension)
{
    PSD_EXTENSION ext = (PSD_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + SD_CONTROL, SD_INT_ENABLE);
    return TRUE;
}

BOOLEAN SdStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSD_EXTENSION ext = (PSD_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + SD_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG SdFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PSD_EXTENSION ext = (PSD_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = SdInitialize;
    hwInitData.HwInterrupt = SdInterrupt;       // #isr
    hwInitData.HwStartIo = SdStartIo;
    hwInitData.HwFindAdapter = SdFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(SD_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
