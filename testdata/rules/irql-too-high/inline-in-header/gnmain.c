#include "gn.h"

static VOID STREAMAPI GnReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PGN_CARD card = (PGN_CARD)Srb->HwDeviceExtension;

    if (Srb->Command == SRB_INITIALIZE_DEVICE) {
        card->Window = (PULONG)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                           .RangeStart.QuadPart;
    }
    Srb->Status = STATUS_SUCCESS;
    StreamClassDeviceNotification(DeviceRequestComplete, card, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, card);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {
        .HwInterrupt = GnInterrupt,             // #isr
        .HwReceivePacket = GnReceivePacket,
        .DeviceExtensionSize = sizeof(GN_CARD),
    };

    if (GnReadLimit() == 0) {
        return STATUS_DEVICE_DOES_NOT_EXIST;
    }
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
