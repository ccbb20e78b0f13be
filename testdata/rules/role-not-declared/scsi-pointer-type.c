/* srb.h has the type of a pointer only. */
#include <miniport.h>
#include <srb.h>

#define SP_COMMAND     1
#define SP_STATUS      2
#define SP_CONTROL     3
#define SP_INT_PENDING 0x80
#define SP_INT_RESET   0x40

typedef struct _SP_EXTENSION {
    PUCHAR Base;
} SP_EXTENSION, *PSP_EXTENSION;

BOOLEAN SpInterrupt(PVOID HwDeviceExtension)            // ok: role-not-declared
{
    PSP_EXTENSION hba = (PSP_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + SP_STATUS);

    if ((cause & SP_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + SP_STATUS, cause);
    return TRUE;
}

BOOLEAN SpInitialize(PVOID HwDeviceExtension)
{
    PSP_EXTENSION hba = (PSP_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + SP_CONTROL, 1);
    return TRUE;
}

BOOLEAN SpStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSP_EXTENSION hba = (PSP_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + SP_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG SpFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PSP_EXTENSION hba = (PSP_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = SpInitialize;
    init->HwStartIo = SpStartIo;
    init->HwInterrupt = SpInterrupt;    // #isr
    init->HwFindAdapter = SpFindAdapter;
    init->DeviceExtensionSize = sizeof(SP_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
