/* A variadic function is __cdecl, whatever the project says. */
// args: -m32 -Gz
#include <miniport.h>
#include <srb.h>

#define VR_COMMAND     1
#define VR_STATUS      2
#define VR_CONTROL     3
#define VR_INT_PENDING 0x80
#define VR_INT_RESET   0x40

typedef struct _VR_EXTENSION {
    PUCHAR Base;
} VR_EXTENSION, *PVR_EXTENSION;

BOOLEAN VrInterrupt(PVOID HwDeviceExtension, ...)
{
    PVR_EXTENSION hba = (PVR_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + VR_STATUS);

    if ((cause & VR_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(hba->Base + VR_STATUS, cause);
    return TRUE;
}

BOOLEAN VrInitialize(PVOID HwDeviceExtension)
{
    PVR_EXTENSION hba = (PVR_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + VR_CONTROL, 1);
    return TRUE;
}

BOOLEAN VrStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PVR_EXTENSION hba = (PVR_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(hba->Base + VR_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG VrFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PVR_EXTENSION hba = (PVR_EXTENSION)HwDeviceExtension;

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
    init->HwInitialize = VrInitialize;
    init->HwStartIo = VrStartIo;
    init->HwInterrupt = (PHW_INTERRUPT)VrInterrupt;         // expect: wrong-signature
    init->HwFindAdapter = VrFindAdapter;
    init->DeviceExtensionSize = sizeof(VR_EXTENSION);
    init->NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, init, NULL);
}
