/* The chip that was found says how it is disabled: one routine, through a field. */
#include <miniport.h>
#include <srb.h>

#define PF_DATA        0
#define PF_COMMAND     1
#define PF_STATUS      2        /* what is read is written back */
#define PF_CONTROL     3
#define PF_INT_PENDING 0x80
#define PF_INT_DONE    0x40
#define PF_INT_ERROR   0x20
#define PF_INT_RESET   0x10
#define PF_INT_ENABLE  0x01

typedef struct _PF_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
    VOID (*Disable)(struct _PF_EXTENSION *Extension);
} PF_EXTENSION, *PPF_EXTENSION;

BOOLEAN PfInterrupt(PVOID HwDeviceExtension);
VOID PfLongWork(PVOID HwDeviceExtension);
VOID PfBackOn(PVOID HwDeviceExtension);

static VOID PfDisable(PPF_EXTENSION ext)
{
    ScsiPortWritePortUchar(ext->Base + PF_CONTROL, 0);
}

BOOLEAN PfInterrupt(PVOID HwDeviceExtension)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + PF_STATUS);

    if ((status & PF_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + PF_STATUS, status);
    if (status & PF_INT_ERROR) {
        ext->Disable(ext);
        ScsiPortNotification(CallEnableInterrupts, ext, PfLongWork);    // ok: worker-with-interrupts-on
    }
    return TRUE;
}

VOID PfLongWork(PVOID HwDeviceExtension)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;

    ext->Phase = 2;
    ScsiPortNotification(CallDisableInterrupts, ext, PfBackOn);
}

VOID PfBackOn(PVOID HwDeviceExtension)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + PF_CONTROL, PF_INT_ENABLE);
}

BOOLEAN PfInitialize(PVOID HwDeviceExtension)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;

    ext->Disable = PfDisable;
    ScsiPortWritePortUchar(ext->Base + PF_CONTROL, PF_INT_ENABLE);
    return TRUE;
}

BOOLEAN PfStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + PF_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG PfFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PPF_EXTENSION ext = (PPF_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = PfInitialize;
    hwInitData.HwInterrupt = PfInterrupt;       // #isr
    hwInitData.HwStartIo = PfStartIo;
    hwInitData.HwFindAdapter = PfFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(PF_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
