/* A timer call is not CallEnableInterrupts: it runs with the interrupt held off. */
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
VOID StTimer(PVOID HwDeviceExtension);

BOOLEAN StInterrupt(PVOID HwDeviceExtension)
{
    PST_EXTENSION ext = (PST_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + ST_STATUS);

    if ((status & ST_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + ST_STATUS, status);
    if (status & ST_INT_RESET) {
        ScsiPortNotification(RequestTimerCall, ext, StTimer, 250000);    // ok: worker-with-interrupts-on
    }
    return TRUE;
}

VOID StTimer(PVOID HwDeviceExtension)
{
    ((PST_EXTENSION)HwDeviceExtension)->Phase++;
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
