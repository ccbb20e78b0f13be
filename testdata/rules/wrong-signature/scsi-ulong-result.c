/* The caller reads one byte of a ULONG: 0x100 would be FALSE. */
#include <miniport.h>
#include <srb.h>

#define UR_COMMAND     1
#define UR_STATUS      2
#define UR_CONTROL     3
#define UR_INT_PENDING 0x80
#define UR_INT_RESET   0x40

typedef struct _UR_EXTENSION {
    PUCHAR Base;
} UR_EXTENSION, *PUR_EXTENSION;

ULONG UrInterrupt(PVOID HwDeviceExtension);

ULONG UrInterrupt(PVOID HwDeviceExtension)
{
    PUR_EXTENSION hba = (PUR_EXTENSION)HwDeviceExtension;
    ULONG cause = ScsiPortReadPortUchar(hba->Base + UR_STATUS) & UR_INT_PENDING;

    if (cause != 0) {
        ScsiPortWritePortUchar(hba->Base + UR_STATUS, (UCHAR)cause);
    }
    return cause;
}

BOOLEAN UrInitialize(PVOID HwDeviceExtension)
{
    PUR_EXTENSION hba = (PUR_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + UR_CONTROL, 1);
    return TRUE;
}

BOOLEAN UrStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUR_EXTENSION hba = (PUR_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + UR_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG UrFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PUR_EXTENSION hba = (PUR_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = UrInitialize;
    init->HwStartIo = UrStartIo;
    init->HwInterrupt = (PHW_INTERRUPT)UrInterrupt;         // expect: wrong-signature
    init->HwFindAdapter = UrFindAdapter;
    init->DeviceExtensionSize = sizeof(UR_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
