#include "qp.h"

VOID STREAMAPI QpReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PQP_CARD card = (PQP_CARD)Srb->HwDeviceExtension;

    if (Srb->Command == SRB_INITIALIZE_DEVICE) {
        card->Window = (PULONG)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                           .RangeStart.QuadPart;
    } else {
        card->Shown = QpShown(card);
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
    hwInit.HwInterrupt = &QpInterrupt;          // #isr
    hwInit.HwReceivePacket = QpReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(QP_CARD);
    hwInit.TurnOffSynchronization = TRUE;
    return StreamClassRegisterAdapter(DriverObject, RegistryPath, &hwInit);
}
