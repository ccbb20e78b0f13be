#include "hp.h"

/* Changed there, forgotten here. */
BOOLEAN HpInterrupt(PVOID HwDeviceExtension);

static BOOLEAN HpInitialize(PVOID HwDeviceExtension)
{
    ScsiPortWritePortUchar(((PHP_EXTENSION)HwDeviceExtension)->Base + HP_STATUS, HP_PENDING);
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA data = {0};

    data.HwInitializationDataSize = sizeof(data);
    data.AdapterInterfaceType = PCIBus;
    data.HwInitialize = HpInitialize;
    data.HwInterrupt = HpInterrupt;             // expect: wrong-signature via #isr
    data.DeviceExtensionSize = sizeof(HP_EXTENSION);
    return ScsiPortInitialize(DriverObject, Argument2, &data, NULL);
}
