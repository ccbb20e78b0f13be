/* What reads the sector runs with interrupts on. */
#include <miniport.h>
#include <srb.h>

#define EI_DATA        0
#define EI_COMMAND     1
#define EI_STATUS      2
#define EI_CONTROL     3
#define EI_COUNT       4
#define EI_INT_PENDING 0x80
#define EI_INT_ERROR   0x40

typedef struct _EI_EXTENSION {
    PUCHAR Base;
    UCHAR Sector[512];
} EI_EXTENSION, *PEI_EXTENSION;

BOOLEAN EiInterrupt(PVOID HwDeviceExtension);
VOID EiReadSector(PVOID HwDeviceExtension);
VOID EiBackOn(PVOID HwDeviceExtension);

BOOLEAN EiInterrupt(PVOID HwDeviceExtension)    // ok: missing-deferral
{
    PEI_EXTENSION hba = (PEI_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + EI_STATUS);

    if ((cause & EI_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + EI_STATUS, cause);
    ScsiPortWritePortUchar(hba->Base + EI_CONTROL, 0);
    ScsiPortNotification(CallEnableInterrupts, hba, EiReadSector);
    return TRUE;
}

VOID EiReadSector(PVOID HwDeviceExtension)
{
    PEI_EXTENSION hba = (PEI_EXTENSION)HwDeviceExtension;

    ScsiPortReadPortBufferUchar(hba->Base + EI_DATA, hba->Sector, sizeof(hba->Sector));
    ScsiPortNotification(CallDisableInterrupts, hba, EiBackOn);
}

VOID EiBackOn(PVOID HwDeviceExtension)
{
    PEI_EXTENSION hba = (PEI_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + EI_CONTROL, 1);
}

BOOLEAN EiInitialize(PVOID HwDeviceExtension)
{
    PEI_EXTENSION hba = (PEI_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + EI_CONTROL, 1);
    return TRUE;
}

BOOLEAN EiStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PEI_EXTENSION hba = (PEI_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + EI_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG EiFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Again)
{
    PEI_EXTENSION hba = (PEI_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = EiInitialize;
    hwInitData.HwStartIo = EiStartIo;
    hwInitData.HwInterrupt = EiInterrupt;    // #isr
    hwInitData.HwFindAdapter = EiFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(EI_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
