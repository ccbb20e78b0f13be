/* Nothing to do: a way out without CallDisableInterrupts. */
#include <miniport.h>
#include <srb.h>

#define SE_DATA        0
#define SE_COMMAND     1
#define SE_STATUS      2        /* what is read is written back */
#define SE_CONTROL     3
#define SE_INT_PENDING 0x80
#define SE_INT_DONE    0x40
#define SE_INT_ERROR   0x20
#define SE_INT_RESET   0x10
#define SE_INT_ENABLE  0x01

typedef struct _SE_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Phase;
} SE_EXTENSION, *PSE_EXTENSION;

BOOLEAN SeInterrupt(PVOID HwDeviceExtension);
VOID SeLongWork(PVOID HwDeviceExtension);
VOID SeBackOn(PVOID HwDeviceExtension);

BOOLEAN SeInterrupt(PVOID HwDeviceExtension)
{
    PSE_EXTENSION ext = (PSE_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + SE_STATUS);

    if ((status & SE_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + SE_STATUS, status);
    if (status & SE_INT_RESET) {
        ScsiPortWritePortUchar(ext->Base + SE_CONTROL, 0);
        ScsiPortNotification(CallEnableInterrupts, ext, SeLongWork);    // #request
    }
    return TRUE;
}

VOID SeLongWork(PVOID HwDeviceExtension)
{
    PSE_EXTENSION ext = (PSE_EXTENSION)HwDeviceExtension;

    if (ext->Active == NULL) {
        return;                                 // expect: interrupts-left-off possible
    }
    ext->Phase = 2;
    ScsiPortNotification(CallDisableInterrupts, ext, SeBackOn);
}                                               // ok: interrupts-left-off

VOID SeBackOn(PVOID HwDeviceExtension)
{
    PSE_EXTENSION ext = (PSE_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + SE_CONTROL, SE_INT_ENABLE);
}

BOOLEAN SeInitialize(PVOID HwDeviceExtension)
{
    PSE_EXTENSION ext = (PSE_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + SE_CONTROL, SE_INT_ENABLE);
    return TRUE;
}

BOOLEAN SeStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSE_EXTENSION ext = (PSE_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + SE_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG SeFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PSE_EXTENSION ext = (PSE_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = SeInitialize;
    hwInitData.HwInterrupt = SeInterrupt;       // #isr
    hwInitData.HwStartIo = SeStartIo;
    hwInitData.HwFindAdapter = SeFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(SE_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
