/* UCHAR and BOOLEAN are one size; K&R, as in drivers of old. */
// args: -m32 -Gz
#include <miniport.h>
#include <srb.h>

#define UC_COMMAND     1
#define UC_STATUS      2
#define UC_CONTROL     3
#define UC_INT_PENDING 0x80
#define UC_INT_RESET   0x40

typedef struct _UC_EXTENSION {
    PUCHAR Base;
} UC_EXTENSION, *PUC_EXTENSION;

UCHAR UcInterrupt(hba)
    PUC_EXTENSION hba;
{
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + UC_STATUS);

    if ((cause & UC_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + UC_STATUS, cause);
    return TRUE;
}

BOOLEAN UcInitialize(PVOID HwDeviceExtension)
{
    PUC_EXTENSION hba = (PUC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + UC_CONTROL, 1);
    return TRUE;
}

BOOLEAN UcStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUC_EXTENSION hba = (PUC_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + UC_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG UcFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PUC_EXTENSION hba = (PUC_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = UcInitialize;
    init->HwStartIo = UcStartIo;
    init->HwInterrupt = (PHW_INTERRUPT)UcInterrupt;         // ok: wrong-signature
    init->HwFindAdapter = UcFindAdapter;
    init->DeviceExtensionSize = sizeof(UC_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
