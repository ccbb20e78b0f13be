/* The helper of a helper stalls between two reads of the status. */
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
} PJ_EXTENSION, *PPJ_EXTENSION;

BOOLEAN PjInterrupt(PVOID HwDeviceExtension);

static UCHAR PjReadTwice(PPJ_EXTENSION hba)
{
    UCHAR first = ScsiPortReadPortUchar(hba->Base + PJ_STATUS);

    ScsiPortStallExecution(4);                  // expect: slow-decline via #isr > #ours > #twice
    return first & ScsiPortReadPortUchar(hba->Base + PJ_STATUS);
}

static BOOLEAN PjIsOurs(PPJ_EXTENSION hba, PUCHAR Cause)
{
    *Cause = PjReadTwice(hba);                  // #twice
    return (*Cause & PJ_INT_PENDING) != 0;
}

BOOLEAN PjInterrupt(PVOID HwDeviceExtension)
{
    PPJ_EXTENSION hba = (PPJ_EXTENSION)HwDeviceExtension;
    UCHAR cause;

    if (!PjIsOurs(hba, &cause)) {               // #ours
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + PJ_STATUS, cause);
    return TRUE;
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
