/* TRUE comes from two calls down: the finding stands at the interrupt routine's own return. */
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
    ULONG Resets;
    UCHAR LastCause;
} PJ_EXTENSION, *PPJ_EXTENSION;

BOOLEAN PjInterrupt(PVOID HwDeviceExtension);

static BOOLEAN PjFinish(PPJ_EXTENSION hba, UCHAR Cause)
{
    if (Cause & PJ_INT_RESET) {
        hba->Resets++;
    }
    return TRUE;                                // ok: missing-dismissal
}

static BOOLEAN PjService(PPJ_EXTENSION hba, UCHAR Cause)
{
    hba->LastCause = Cause;
    return PjFinish(hba, Cause);                // ok: missing-dismissal
}

BOOLEAN PjInterrupt(PVOID HwDeviceExtension)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + PJ_STATUS);

    if ((cause & PJ_INT_PENDING) == 0) {
        return FALSE;
    }
    return PjService(hba, cause);               // expect: missing-dismissal via #isr
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
