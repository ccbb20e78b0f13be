/* Declared without a prototype, defined with one. */
// args: -m32 -Gz
#include <miniport.h>
#include <srb.h>

#define UP_COMMAND     1
#define UP_STATUS      2
#define UP_CONTROL     3
#define UP_INT_PENDING 0x80
#define UP_INT_RESET   0x40

typedef struct _UP_EXTENSION {
    PUCHAR Base;
} UP_EXTENSION, *PUP_EXTENSION;

BOOLEAN UpInterrupt();
VOID UpTimer();

VOID UpTimer(PVOID HwDeviceExtension)
{
    ScsiPortWritePortUchar(((PUP_EXTENSION)HwDeviceExtension)->Base + UP_COMMAND, 0);
}

BOOLEAN UpInterrupt(PVOID HwDeviceExtension)
{
    PUP_EXTENSION hba = (PUP_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + UP_STATUS);

    if ((cause & UP_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + UP_STATUS, cause);
    return TRUE;
}

BOOLEAN UpInitialize(PVOID HwDeviceExtension)
{
    PUP_EXTENSION hba = (PUP_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + UP_CONTROL, 1);
    return TRUE;
}

BOOLEAN UpStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUP_EXTENSION hba = (PUP_EXTENSION)HwDeviceExtension;

    ScsiPortNotification(RequestTimerCall, hba, UpTimer, 1000);     // ok: wrong-signature
    ScsiPortWritePortUchar(hba->Base + UP_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG UpFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PUP_EXTENSION hba = (PUP_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    hba->Base = (PUCHAR)ScsiPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE);
    return hba->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA data;
    PHW_INITIALIZATION_DATA init = &data;
    ULONG i;

    for (i = 0; i < sizeof(data); i++) {
        ((PUCHAR)init)[i] = 0;
    }
    init->HwInitializationDataSize = sizeof(data);
    init->AdapterInterfaceType = PCIBus;
    init->HwInitialize = UpInitialize;
    init->HwStartIo = UpStartIo;
    init->HwInterrupt = UpInterrupt;    // ok: wrong-signature
    init->HwFindAdapter = UpFindAdapter;
    init->DeviceExtensionSize = sizeof(UP_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
