/* The types come from a header that is not here: what the parser makes of them is no evidence. */
#include <miniport.h>
#include <srb.h>
#include "vendor_types.h"

#define MU_COMMAND     1
#define MU_STATUS      2
#define MU_CONTROL     3
#define MU_INT_PENDING 0x80
#define MU_INT_RESET   0x40

typedef struct _MU_EXTENSION {
    PUCHAR Base;
} MU_EXTENSION, *PMU_EXTENSION;

static VENDOR_BOOLEAN MuInterrupt(VENDOR_HANDLE Handle)
{
    PMU_EXTENSION hba = VendorLookUp(Handle);
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + MU_STATUS);

    if ((cause & MU_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + MU_STATUS, cause);
    return TRUE;
}

BOOLEAN MuInitialize(PVOID HwDeviceExtension)
{
    PMU_EXTENSION hba = (PMU_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + MU_CONTROL, 1);
    return TRUE;
}

BOOLEAN MuStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PMU_EXTENSION hba = (PMU_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + MU_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG MuFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PMU_EXTENSION hba = (PMU_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = MuInitialize;
    init->HwStartIo = MuStartIo;
    init->HwInterrupt = (PHW_INTERRUPT)MuInterrupt;         // ok: wrong-signature
    init->HwFindAdapter = MuFindAdapter;
    init->DeviceExtensionSize = sizeof(MU_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
