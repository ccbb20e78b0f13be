/* The start routine asks for the next request as soon as it has one. */
#include <miniport.h>
#include <srb.h>

#define SI_DATA        0
#define SI_COMMAND     1
#define SI_STATUS      2        /* what is read is written back */
#define SI_CONTROL     3
#define SI_INT_PENDING 0x80
#define SI_INT_DONE    0x40
#define SI_INT_ERROR   0x20
#define SI_INT_RESET   0x10
#define SI_INT_ENABLE  0x01

typedef struct _SI_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} SI_EXTENSION, *PSI_EXTENSION;

BOOLEAN SiInterrupt(PVOID HwDeviceExtension);

BOOLEAN SiInterrupt(PVOID HwDeviceExtension)
{
    PSI_EXTENSION ext = (PSI_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + SI_STATUS);
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if ((status & SI_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + SI_STATUS, status);
    if (srb != NULL && (status & SI_INT_DONE)) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);    // ok: missing-next-request
    }
    return TRUE;
}

BOOLEAN SiInitialize(PVOID HwDeviceExtension)
{
    PSI_EXTENSION ext = (PSI_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + SI_CONTROL, SI_INT_ENABLE);
    return TRUE;
}

BOOLEAN SiStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSI_EXTENSION ext = (PSI_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + SI_COMMAND, Srb->Cdb[0]);
    ScsiPortNotification(NextRequest, ext);
    return TRUE;
}

ULONG SiFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PSI_EXTENSION ext = (PSI_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = SiInitialize;
    hwInitData.HwInterrupt = SiInterrupt;       // #isr
    hwInitData.HwStartIo = SiStartIo;
    hwInitData.HwFindAdapter = SiFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(SI_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
