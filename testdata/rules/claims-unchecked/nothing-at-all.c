/* Neither read nor dismissed: of the two rules the first one speaks. */
#include <miniport.h>
#include <srb.h>

#define PJ_DATA    0
#define PJ_COMMAND 1
#define PJ_STATUS  2                    /* write one to clear */
#define PJ_CONTROL 3
#define PJ_CLEAR   4

#define PJ_INT_PENDING 0x80
#define PJ_INT_RESET   0x40
#define PJ_INT_DONE    0x20

typedef struct _PJ_EXTENSION {
    PUCHAR Base;
    ULONG Interrupts;
} PJ_EXTENSION, *PPJ_EXTENSION;

BOOLEAN PjInterrupt(PVOID HwDeviceExtension);

BOOLEAN PjInterrupt(PVOID HwDeviceExtension)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;

    if (hba == NULL) {
        return FALSE;
    }
    hba->Interrupts++;
    return TRUE;                                // expect: claims-unchecked via #isr; ok: missing-dismissal
}

BOOLEAN PjInitialize(PVOID HwDeviceExtension)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + PJ_CONTROL, 1);
    return TRUE;
}

BOOLEAN PjStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + PJ_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG PjFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    hba->Base = (PUCHAR)ScsiPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 8, TRUE);
    return hba->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA data;
    ULONG i;

    for (i = 0; i < sizeof(data); i++) {
        ((PUCHAR)&data)[i] = 0;
    }
    data.HwInitializationDataSize = sizeof(data);
    data.AdapterInterfaceType = PCIBus;
    data.HwInitialize = PjInitialize;
    data.HwStartIo = PjStartIo;
    data.HwInterrupt = (PHW_INTERRUPT)PjInterrupt;    // #isr
    data.HwFindAdapter = PjFindAdapter;
    data.DeviceExtensionSize = sizeof(PJ_EXTENSION);
    data.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &data, NULL);
}
