/* A macro disables, another one requests. */
#include <miniport.h>
#include <srb.h>

#define MC_DATA        0
#define MC_COMMAND     1
#define MC_STATUS      2        /* what is read is written back */
#define MC_CONTROL     3
#define MC_INT_PENDING 0x80
#define MC_INT_DONE    0x40
#define MC_INT_ERROR   0x20
#define MC_INT_RESET   0x10
#define MC_INT_ENABLE  0x01

typedef struct _MC_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
} MC_EXTENSION, *PMC_EXTENSION;
#define MC_DISABLE(ext) ScsiPortWritePortUchar((ext)->Base + MC_CONTROL, 0)
#define MC_DEFER(ext)   ScsiPortNotification(CallEnableInterrupts, (ext), McLongWork)

BOOLEAN McInterrupt(PVOID HwDeviceExtension);
VOID McLongWork(PVOID HwDeviceExtension);
VOID McBackOn(PVOID HwDeviceExtension);

BOOLEAN McInterrupt(PVOID HwDeviceExtension)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + MC_STATUS);

    if ((status & MC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + MC_STATUS, status);
    if (status & MC_INT_ERROR) {
        MC_DISABLE(ext);
        MC_DEFER(ext);                          // ok: worker-with-interrupts-on
    } else if (status & MC_INT_RESET) {
        MC_DEFER(ext);                          // expect: worker-with-interrupts-on possible via #isr
    }
    return TRUE;
}

VOID McLongWork(PVOID HwDeviceExtension)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;

    ext->Phase = 2;
    ScsiPortNotification(CallDisableInterrupts, ext, McBackOn);
}

VOID McBackOn(PVOID HwDeviceExtension)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + MC_CONTROL, MC_INT_ENABLE);
}

BOOLEAN McInitialize(PVOID HwDeviceExtension)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + MC_CONTROL, MC_INT_ENABLE);
    return TRUE;
}

BOOLEAN McStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + MC_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG McFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PMC_EXTENSION ext = (PMC_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = McInitialize;
    hwInitData.HwInterrupt = McInterrupt;       // #isr
    hwInitData.HwStartIo = McStartIo;
    hwInitData.HwFindAdapter = McFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(MC_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
