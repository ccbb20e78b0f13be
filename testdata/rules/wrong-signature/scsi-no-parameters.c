/* Nothing in the parentheses: K&R for a routine without parameters; the extension is a global. */
// args: -m32 -Gz
#include <miniport.h>
#include <srb.h>

#define NP_COMMAND     1
#define NP_STATUS      2
#define NP_CONTROL     3
#define NP_INT_PENDING 0x80
#define NP_INT_RESET   0x40

typedef struct _NP_EXTENSION {
    PUCHAR Base;
} NP_EXTENSION, *PNP_EXTENSION;

static PNP_EXTENSION NpHba;

BOOLEAN NpInterrupt()
{
    UCHAR cause = ScsiPortReadPortUchar(NpHba->Base + NP_STATUS);

    if ((cause & NP_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(NpHba->Base + NP_STATUS, cause);
    return TRUE;
}

BOOLEAN NpInitialize(PVOID HwDeviceExtension)
{
    PNP_EXTENSION hba = (PNP_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + NP_CONTROL, 1);
    return TRUE;
}

BOOLEAN NpStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNP_EXTENSION hba = (PNP_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + NP_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG NpFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PNP_EXTENSION hba = (PNP_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    hba->Base = (PUCHAR)ScsiPortGetDeviceBase(
        hba, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE);
    NpHba = hba;
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
    init->HwInitialize = NpInitialize;
    init->HwStartIo = NpStartIo;
    init->HwInterrupt = NpInterrupt;    // expect: wrong-signature
    init->HwFindAdapter = NpFindAdapter;
    init->DeviceExtensionSize = sizeof(NP_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
