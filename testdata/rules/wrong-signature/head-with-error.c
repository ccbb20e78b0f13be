/* The parser complains of the parameters: it can not say how they are passed. */
#include <miniport.h>
#include <srb.h>

#define HE_COMMAND     1
#define HE_STATUS      2
#define HE_CONTROL     3
#define HE_INT_PENDING 0x80
#define HE_INT_RESET   0x40

typedef struct _HE_EXTENSION {
    PUCHAR Base;
} HE_EXTENSION, *PHE_EXTENSION;

static BOOLEAN HeInterrupt(PVOID HwDeviceExtension, struct HE_VECTOR Vector)
{
    PHE_EXTENSION hba = (PHE_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + HE_STATUS);

    if ((cause & HE_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + HE_STATUS, cause);
    return TRUE;
}

BOOLEAN HeInitialize(PVOID HwDeviceExtension)
{
    PHE_EXTENSION hba = (PHE_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + HE_CONTROL, 1);
    return TRUE;
}

BOOLEAN HeStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PHE_EXTENSION hba = (PHE_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + HE_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG HeFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PHE_EXTENSION hba = (PHE_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = HeInitialize;
    init->HwStartIo = HeStartIo;
    init->HwInterrupt = (PHW_INTERRUPT)HeInterrupt;         // ok: wrong-signature
    init->HwFindAdapter = HeFindAdapter;
    init->DeviceExtensionSize = sizeof(HE_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
