#include "tt.h"

BOOLEAN TtIsr(PVOID HwDeviceExtension)
{
    PTT_HBA hba = (PTT_HBA)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(hba->Base + 2);

    if (!(status & 0x80)) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + 2, status);
    if (status & 0x20) {
        TtRenegotiate(hba);                     // #again
    }
    return TRUE;
}

BOOLEAN TtInitialize(PVOID HwDeviceExtension)
{
    TtDelayMs(10);
    return HwDeviceExtension != NULL;
}

BOOLEAN TtStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    ScsiPortWritePortUchar(((PTT_HBA)HwDeviceExtension)->Base, Srb->TargetId);
    return TRUE;
}

ULONG TtFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PTT_HBA hba = (PTT_HBA)HwDeviceExtension;

    *Again = FALSE;
    hba->Base = (PUCHAR)ScsiPortGetDeviceBase(hba, ConfigInfo->AdapterInterfaceType,
                                              ConfigInfo->SystemIoBusNumber,
                                              (*ConfigInfo->AccessRanges)[0].RangeStart, 8, TRUE);
    return hba->Base ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA data = {0};

    data.HwInitializationDataSize = sizeof(data);
    data.HwInitialize = TtInitialize;
    data.HwStartIo = TtStartIo;
    data.HwInterrupt = TtIsr;                   // #isr
    data.HwFindAdapter = TtFindAdapter;
    data.DeviceExtensionSize = sizeof(TT_HBA);
    data.AdapterInterfaceType = PCIBus;
    return ScsiPortInitialize(DriverObject, Argument2, &data, NULL);
}
