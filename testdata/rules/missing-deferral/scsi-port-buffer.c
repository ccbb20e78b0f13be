/* A sector of 512 bytes goes through the data port, byte by byte: over half a millisecond. */
#include <miniport.h>
#include <srb.h>

#define PB_DATA        0
#define PB_COMMAND     1
#define PB_STATUS      2
#define PB_CONTROL     3
#define PB_COUNT       4
#define PB_INT_PENDING 0x80
#define PB_INT_ERROR   0x40

typedef struct _PB_EXTENSION {
    PUCHAR Base;
    UCHAR Sector[512];
} PB_EXTENSION, *PPB_EXTENSION;

BOOLEAN PbInterrupt(PVOID HwDeviceExtension);

BOOLEAN PbInterrupt(PVOID HwDeviceExtension)    // expect: missing-deferral via #isr
{
    PPB_EXTENSION hba = (PPB_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + PB_STATUS);

    if ((cause & PB_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + PB_STATUS, cause);
    ScsiPortReadPortBufferUchar(hba->Base + PB_DATA, hba->Sector, sizeof(hba->Sector));
    return TRUE;
}

BOOLEAN PbInitialize(PVOID HwDeviceExtension)
{
    PPB_EXTENSION hba = (PPB_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + PB_CONTROL, 1);
    return TRUE;
}

BOOLEAN PbStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPB_EXTENSION hba = (PPB_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + PB_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG PbFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Again)
{
    PPB_EXTENSION hba = (PPB_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = PbInitialize;
    hwInitData.HwStartIo = PbStartIo;
    hwInitData.HwInterrupt = PbInterrupt;    // #isr
    hwInitData.HwFindAdapter = PbFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(PB_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
