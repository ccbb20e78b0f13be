#include "pg.h"

static VOID STREAMAPI PgStop(PVOID Context)
{
    PgForgetUsers((PPG_CARD)Context);
}

static VOID STREAMAPI PgReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PPG_CARD card = (PPG_CARD)Srb->HwDeviceExtension;

    if (Srb->Command == SRB_INITIALIZE_DEVICE) {
        card->Window = (PULONG)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                           .RangeStart.QuadPart;
    } else if (Srb->Command == SRB_CLOSE_DEVICE_INSTANCE) {
        StreamClassCallAtNewPriority(NULL, card, Low, PgStop, card);
    }
    Srb->Status = STATUS_SUCCESS;
    StreamClassDeviceNotification(DeviceRequestComplete, card, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, card);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = PgInterrupt;           // #isr
    hwInit.HwReceivePacket = PgReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(PG_CARD);
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
