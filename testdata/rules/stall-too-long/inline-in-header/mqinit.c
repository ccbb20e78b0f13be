#include "mq.h"

static VOID STREAMAPI MqProgram(PVOID Context)
{
    ULONG word;

    for (word = 0; word < 16; word++) {
        MqSerialWord((PMQ_CARD)Context, word);
    }
}

VOID STREAMAPI MqReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PMQ_CARD card = (PMQ_CARD)Srb->HwDeviceExtension;

    if (Srb->Command == SRB_INITIALIZE_DEVICE) {
        card->Window = (PULONG)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                           .RangeStart.QuadPart;
        StreamClassCallAtNewPriority(NULL, card, Low, MqProgram, card);
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
    hwInit.HwInterrupt = &MqInterrupt;          // #isr
    hwInit.HwReceivePacket = MqReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(MQ_CARD);
    return StreamClassRegisterAdapter(DriverObject, RegistryPath, &hwInit);
}
