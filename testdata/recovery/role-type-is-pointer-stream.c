/* The same with PHW_INTERRUPT of strmini.h, whose page shows the line below. */
#include <strmini.h>

typedef struct _RS_CARD {
    PULONG Window;
} RS_CARD, *PRS_CARD;

PHW_INTERRUPT RsInterrupt;

BOOLEAN STREAMAPI RsInterrupt(PVOID DeviceExtension)
{
    PRS_CARD card = (PRS_CARD)DeviceExtension;
    ULONG cause = READ_REGISTER_ULONG(card->Window);

    if (cause == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(card->Window, cause);
    KeStallExecutionProcessor(25);              // expect: stall-over-budget via #isr
    return TRUE;
}

VOID STREAMAPI RsReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    Srb->Status = STATUS_NOT_IMPLEMENTED;
    StreamClassDeviceNotification(DeviceRequestComplete, Srb->HwDeviceExtension, Srb);    // call: StreamClassDeviceNotification
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, Srb->HwDeviceExtension);    // call: StreamClassDeviceNotification
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = RsInterrupt;           // #isr
    hwInit.HwReceivePacket = RsReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(RS_CARD);
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);    // call: StreamClassRegisterMinidriver
}
