/* A timer of the port driver is asked for: work can go there. */
#include <miniport.h>
#include <srb.h>

#define TC_DATA        0
#define TC_COMMAND     1
#define TC_STATUS      2
#define TC_CONTROL     3
#define TC_COUNT       4
#define TC_INT_PENDING 0x80
#define TC_INT_ERROR   0x40

typedef struct _TC_EXTENSION {
    PUCHAR Base;
    UCHAR Sector[512];
} TC_EXTENSION, *PTC_EXTENSION;

BOOLEAN TcInterrupt(PVOID HwDeviceExtension);
VOID TcTimer(PVOID HwDeviceExtension);

BOOLEAN TcInterrupt(PVOID HwDeviceExtension)    // ok: missing-deferral
{
    PTC_EXTENSION hba = (PTC_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + TC_STATUS);

    if ((cause & TC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + TC_STATUS, cause);
    ScsiPortReadPortBufferUchar(hba->Base + TC_DATA, hba->Sector, sizeof(hba->Sector));
    ScsiPortNotification(RequestTimerCall, hba, TcTimer, 1000);
    return TRUE;
}

VOID TcTimer(PVOID HwDeviceExtension)
{
    PTC_EXTENSION hba = (PTC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + TC_COMMAND, hba->Sector[0]);
}

BOOLEAN TcInitialize(PVOID HwDeviceExtension)
{
    PTC_EXTENSION hba = (PTC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + TC_CONTROL, 1);
    return TRUE;
}

BOOLEAN TcStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTC_EXTENSION hba = (PTC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + TC_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG TcFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Again)
{
    PTC_EXTENSION hba = (PTC_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    hba->Base = (PUCHAR)ScsiPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 8, TRUE);
    return hba->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA hwInitData = {0};

    hwInitData.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInitData.AdapterInterfaceType = PCIBus;
    hwInitData.HwInitialize = TcInitialize;
    hwInitData.HwStartIo = TcStartIo;
    hwInitData.HwInterrupt = TcInterrupt;    // #isr
    hwInitData.HwFindAdapter = TcFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(TC_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
