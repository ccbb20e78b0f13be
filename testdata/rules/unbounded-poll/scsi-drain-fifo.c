/* Reading the data port empties the FIFO: the loop makes progress. */
#include <miniport.h>
#include <srb.h>

#define SY_DATA        0
#define SY_COMMAND     1
#define SY_STATUS      2
#define SY_CONTROL     3
#define SY_INT_PENDING 0x80
#define SY_INT_RESET   0x40
#define SY_BUSY        0x01

typedef struct _SY_EXTENSION {
    PUCHAR Base;
} SY_EXTENSION, *PSY_EXTENSION;

BOOLEAN SyInterrupt(PVOID HwDeviceExtension);

BOOLEAN SyInterrupt(PVOID HwDeviceExtension)    // expect: missing-deferral possible via #isr
{
    PSY_EXTENSION adapter = (PSY_EXTENSION)HwDeviceExtension;
    UCHAR intr = ScsiPortReadPortUchar(adapter->Base + SY_STATUS);
    UCHAR last = 0;

    if ((intr & SY_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(adapter->Base + SY_STATUS, intr);
    while (ScsiPortReadPortUchar(adapter->Base + SY_CONTROL) & 0x10) {    // ok: unbounded-poll
        last = ScsiPortReadPortUchar(adapter->Base + SY_DATA);
    }
    ScsiPortWritePortUchar(adapter->Base + SY_COMMAND, last);
    return TRUE;
}

BOOLEAN SyInitialize(PVOID HwDeviceExtension)
{
    PSY_EXTENSION adapter = (PSY_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(adapter->Base + SY_CONTROL, 1);
    return TRUE;
}

BOOLEAN SyStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSY_EXTENSION adapter = (PSY_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(adapter->Base + SY_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG SyFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Again)
{
    PSY_EXTENSION adapter = (PSY_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    adapter->Base = (PUCHAR)ScsiPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE);
    return adapter->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA hwInitData = {0};

    hwInitData.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInitData.HwInitialize = SyInitialize;
    hwInitData.HwInterrupt = SyInterrupt;       // #isr
    hwInitData.HwStartIo = SyStartIo;
    hwInitData.HwFindAdapter = SyFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(SY_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    hwInitData.AdapterInterfaceType = PCIBus;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
