/* On x64 the first parameter of a variadic function comes as any other. */
// args: -m64
#include <miniport.h>
#include <srb.h>

#define VQ_COMMAND     1
#define VQ_STATUS      2
#define VQ_CONTROL     3
#define VQ_INT_PENDING 0x80
#define VQ_INT_RESET   0x40

typedef struct _VQ_EXTENSION {
    PUCHAR Base;
} VQ_EXTENSION, *PVQ_EXTENSION;

BOOLEAN VqInterrupt(PVOID HwDeviceExtension, ...)
{
    PVQ_EXTENSION hba = (PVQ_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + VQ_STATUS);

    if ((cause & VQ_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + VQ_STATUS, cause);
    return TRUE;
}

BOOLEAN VqInitialize(PVOID HwDeviceExtension)
{
    PVQ_EXTENSION hba = (PVQ_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + VQ_CONTROL, 1);
    return TRUE;
}

BOOLEAN VqStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PVQ_EXTENSION hba = (PVQ_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + VQ_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG VqFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PVQ_EXTENSION hba = (PVQ_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = VqInitialize;
    init->HwStartIo = VqStartIo;
    init->HwInterrupt = (PHW_INTERRUPT)VqInterrupt;         // ok: wrong-signature
    init->HwFindAdapter = VqFindAdapter;
    init->DeviceExtensionSize = sizeof(VQ_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
