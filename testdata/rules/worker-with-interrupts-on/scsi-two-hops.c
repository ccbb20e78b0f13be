/* The request is two calls down. */
#include <miniport.h>
#include <srb.h>

#define TH_DATA        0
#define TH_COMMAND     1
#define TH_STATUS      2        /* what is read is written back */
#define TH_CONTROL     3
#define TH_INT_PENDING 0x80
#define TH_INT_DONE    0x40
#define TH_INT_ERROR   0x20
#define TH_INT_RESET   0x10
#define TH_INT_ENABLE  0x01

typedef struct _TH_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
} TH_EXTENSION, *PTH_EXTENSION;

BOOLEAN ThInterrupt(PVOID HwDeviceExtension);
VOID ThLongWork(PVOID HwDeviceExtension);
VOID ThBackOn(PVOID HwDeviceExtension);

static VOID ThDefer(PTH_EXTENSION ext)
{
    ext->Phase = 1;
    ScsiPortNotification(CallEnableInterrupts, ext, ThLongWork);    // expect: worker-with-interrupts-on possible via #isr > #reset > #defer
}

static VOID ThOnReset(PTH_EXTENSION ext)
{
    ScsiPortNotification(ResetDetected, ext, 0);
    ThDefer(ext);                               // #defer
}

BOOLEAN ThInterrupt(PVOID HwDeviceExtension)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + TH_STATUS);

    if ((status & TH_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + TH_STATUS, status);
    if (status & TH_INT_RESET) {
        ThOnReset(ext);                         // #reset
    }
    return TRUE;
}

VOID ThLongWork(PVOID HwDeviceExtension)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;

    ext->Phase = 2;
    ScsiPortNotification(CallDisableInterrupts, ext, ThBackOn);
}

VOID ThBackOn(PVOID HwDeviceExtension)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + TH_CONTROL, TH_INT_ENABLE);
}

BOOLEAN ThInitialize(PVOID HwDeviceExtension)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + TH_CONTROL, TH_INT_ENABLE);
    return TRUE;
}

BOOLEAN ThStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + TH_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG ThFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PTH_EXTENSION ext = (PTH_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = ThInitialize;
    hwInitData.HwInterrupt = ThInterrupt;       // #isr
    hwInitData.HwStartIo = ThStartIo;
    hwInitData.HwFindAdapter = ThFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(TH_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
