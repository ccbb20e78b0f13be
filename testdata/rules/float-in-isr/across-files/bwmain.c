#include "bw.h"

BOOLEAN BwInterrupt(PVOID HwDeviceExtension)
{
    PBW_EXTENSION hba = (PBW_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + BW_STATUS);

    if ((cause & BW_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + BW_STATUS, cause);
    BwRateAdd(&hba->Rate, cause & 0x0F);        // #add
    return TRUE;
}

static BOOLEAN BwInitialize(PVOID HwDeviceExtension)
{
    BwRateReset(&((PBW_EXTENSION)HwDeviceExtension)->Rate);
    return TRUE;
}

static ULONG BwFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                           PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                           PBOOLEAN Again)
{
    PBW_EXTENSION hba = (PBW_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    hba->Base = (PUCHAR)ScsiPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE);
    return hba->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA data = {0};

    data.HwInitializationDataSize = sizeof(data);
    data.AdapterInterfaceType = PCIBus;
    data.HwInitialize = BwInitialize;
    data.HwInterrupt = BwInterrupt;             // #isr
    data.HwFindAdapter = BwFindAdapter;
    data.DeviceExtensionSize = sizeof(BW_EXTENSION);
    return ScsiPortInitialize(DriverObject, Argument2, &data, NULL);
}
