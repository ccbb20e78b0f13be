/* Stored through a copy of the pointer. */
#include <miniport.h>
#include <srb.h>

#define AL_DATA        0
#define AL_COMMAND     1
#define AL_STATUS      2        /* what is read is written back */
#define AL_CONTROL     3
#define AL_INT_PENDING 0x80
#define AL_INT_DONE    0x40
#define AL_INT_ERROR   0x20
#define AL_INT_RESET   0x10
#define AL_INT_ENABLE  0x01

typedef struct _AL_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
    ULONG Errors;
} AL_EXTENSION, *PAL_EXTENSION;

BOOLEAN AlInterrupt(PVOID HwDeviceExtension);

BOOLEAN AlInterrupt(PVOID HwDeviceExtension)
{
    PAL_EXTENSION ext = (PAL_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + AL_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & AL_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + AL_STATUS, status);
    if (srb != NULL && (status & AL_INT_DONE)) {
        PSCSI_REQUEST_BLOCK current = srb;

        ext->Active = NULL;
        current->SrbStatus = SRB_STATUS_PENDING;
        ScsiPortNotification(RequestComplete, ext, srb);    // expect: completed-pending via #isr
        ScsiPortNotification(NextRequest, ext);
    }
    return TRUE;
}

BOOLEAN AlInitialize(PVOID HwDeviceExtension)
{
    PAL_EXTENSION ext = (PAL_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + AL_CONTROL, AL_INT_ENABLE);
    return TRUE;
}

BOOLEAN AlStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PAL_EXTENSION ext = (PAL_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + AL_COMMAND, Srb->Cdb[0]);
    return TRUE;
}

ULONG AlFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PAL_EXTENSION ext = (PAL_EXTENSION)HwDeviceExtension;

    *Again = FALSE;
    ext->Base = (PUCHAR)ScsiPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, 4, TRUE);
    return ext->Base != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID Argument2)
{
    HW_INITIALIZATION_DATA hwInitData = {0};

    hwInitData.HwInitializationDataSize = sizeof(HW_INITIALIZATION_DATA);
    hwInitData.AdapterInterfaceType = PCIBus;
    hwInitData.HwInitialize = AlInitialize;
    hwInitData.HwInterrupt = AlInterrupt;       // #isr
    hwInitData.HwStartIo = AlStartIo;
    hwInitData.HwFindAdapter = AlFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(AL_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
