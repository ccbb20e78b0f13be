/* How many bytes come is what the device says: 32 elements are taken, and that is little. */
#include <miniport.h>
#include <srb.h>

#define UL_DATA        0
#define UL_COMMAND     1
#define UL_STATUS      2
#define UL_CONTROL     3
#define UL_COUNT       4
#define UL_INT_PENDING 0x80
#define UL_INT_ERROR   0x40

typedef struct _UL_EXTENSION {
    PUCHAR Base;
    ULONG Length;
    UCHAR Sector[512];
} UL_EXTENSION, *PUL_EXTENSION;

BOOLEAN UlInterrupt(PVOID HwDeviceExtension);

BOOLEAN UlInterrupt(PVOID HwDeviceExtension)    // ok: missing-deferral
{
    PUL_EXTENSION hba = (PUL_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + UL_STATUS);

    if ((cause & UL_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + UL_STATUS, cause);
    hba->Length = ScsiPortReadPortUchar(hba->Base + UL_COUNT);
    ScsiPortReadPortBufferUchar(hba->Base + UL_DATA, hba->Sector, hba->Length);
    return TRUE;
}

BOOLEAN UlInitialize(PVOID HwDeviceExtension)
{
    PUL_EXTENSION hba = (PUL_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + UL_CONTROL, 1);
    return TRUE;
}

BOOLEAN UlStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUL_EXTENSION hba = (PUL_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + UL_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG UlFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Again)
{
    PUL_EXTENSION hba = (PUL_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = UlInitialize;
    hwInitData.HwStartIo = UlStartIo;
    hwInitData.HwInterrupt = UlInterrupt;    // #isr
    hwInitData.HwFindAdapter = UlFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(UL_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
