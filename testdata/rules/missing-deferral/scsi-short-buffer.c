/* 16 bytes of sense data through the data port. */
#include <miniport.h>
#include <srb.h>

#define SH_DATA        0
#define SH_COMMAND     1
#define SH_STATUS      2
#define SH_CONTROL     3
#define SH_COUNT       4
#define SH_INT_PENDING 0x80
#define SH_INT_ERROR   0x40

typedef struct _SH_EXTENSION {
    PUCHAR Base;
    UCHAR Sense[16];
} SH_EXTENSION, *PSH_EXTENSION;

BOOLEAN ShInterrupt(PVOID HwDeviceExtension);

BOOLEAN ShInterrupt(PVOID HwDeviceExtension)    // ok: missing-deferral
{
    PSH_EXTENSION hba = (PSH_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + SH_STATUS);

    if ((cause & SH_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + SH_STATUS, cause);
    if (cause & SH_INT_ERROR) {
        ScsiPortReadPortBufferUchar(hba->Base + SH_DATA, hba->Sense, sizeof(hba->Sense));
    }
    return TRUE;
}

BOOLEAN ShInitialize(PVOID HwDeviceExtension)
{
    PSH_EXTENSION hba = (PSH_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + SH_CONTROL, 1);
    return TRUE;
}

BOOLEAN ShStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSH_EXTENSION hba = (PSH_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + SH_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG ShFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Again)
{
    PSH_EXTENSION hba = (PSH_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = ShInitialize;
    hwInitData.HwStartIo = ShStartIo;
    hwInitData.HwInterrupt = ShInterrupt;    // #isr
    hwInitData.HwFindAdapter = ShFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(SH_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
