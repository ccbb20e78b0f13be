/* The routine of the timer comes with the request: there is nothing to register. */
#include <miniport.h>
#include <srb.h>

#define DK_DATA        0
#define DK_COMMAND     1
#define DK_STATUS      2       /* write one to clear */
#define DK_CONTROL     3
#define DK_INT_PENDING 0x80
#define DK_INT_DONE    0x01

typedef struct _DK_EXTENSION {
    PUCHAR Base;
    PSCSI_REQUEST_BLOCK Active;
} DK_EXTENSION, *PDK_EXTENSION;

BOOLEAN DkInterrupt(PVOID HwDeviceExtension);
VOID DkTimer(PVOID HwDeviceExtension);

VOID DkTimer(PVOID HwDeviceExtension)
{
    PDK_EXTENSION ext = (PDK_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + DK_COMMAND, 0);
}

BOOLEAN DkInterrupt(PVOID HwDeviceExtension)
{
    PDK_EXTENSION ext = (PDK_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + DK_STATUS);

    if ((status & DK_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + DK_STATUS, status);
    ScsiPortNotification(RequestTimerCall, ext, DkTimer, 1000);    // ok: deferral-not-registered
    return TRUE;
}

BOOLEAN DkInitialize(PVOID HwDeviceExtension)
{
    PDK_EXTENSION ext = (PDK_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + DK_CONTROL, 1);
    return TRUE;
}

BOOLEAN DkStartIo(PVOID HwDeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDK_EXTENSION ext = (PDK_EXTENSION)HwDeviceExtension;

    ext->Active = Srb;
    ScsiPortWritePortUchar(ext->Base + DK_COMMAND, Srb->Cdb[0]);
    ScsiPortNotification(NextRequest, ext, NULL);
    return TRUE;
}

ULONG DkFindAdapter(PVOID HwDeviceExtension, PVOID Context, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Again)
{
    PDK_EXTENSION ext = (PDK_EXTENSION)HwDeviceExtension;

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
    hwInitData.HwInitialize = DkInitialize;
    hwInitData.HwInterrupt = DkInterrupt;       // #isr
    hwInitData.HwStartIo = DkStartIo;
    hwInitData.HwFindAdapter = DkFindAdapter;
    hwInitData.DeviceExtensionSize = sizeof(DK_EXTENSION);
    hwInitData.NumberOfAccessRanges = 1;
    hwInitData.AdapterInterfaceType = PCIBus;
    return ScsiPortInitialize(DriverObject, Argument2, &hwInitData, NULL);
}
