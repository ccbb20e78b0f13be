/* Declared in one way, defined in another; the parser complains, and the definition counts. */
#include <miniport.h>
#include <srb.h>

#define CF_COMMAND     1
#define CF_STATUS      2
#define CF_CONTROL     3
#define CF_INT_PENDING 0x80
#define CF_INT_RESET   0x40

typedef struct _CF_EXTENSION {
    PUCHAR Base;
} CF_EXTENSION, *PCF_EXTENSION;

BOOLEAN CfInterrupt(PVOID HwDeviceExtension);

VOID CfInterrupt(PCF_EXTENSION hba)
{
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + CF_STATUS);

    ScsiPortWritePortUchar(hba->Base + CF_STATUS, cause);
}

BOOLEAN CfInitialize(PVOID HwDeviceExtension)
{
    PCF_EXTENSION hba = (PCF_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + CF_CONTROL, 1);
    return TRUE;
}

BOOLEAN CfStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PCF_EXTENSION hba = (PCF_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + CF_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG CfFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PCF_EXTENSION hba = (PCF_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = CfInitialize;
    init->HwStartIo = CfStartIo;
    init->HwInterrupt = CfInterrupt;    // expect: wrong-signature
    init->HwFindAdapter = CfFindAdapter;
    init->DeviceExtensionSize = sizeof(CF_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
