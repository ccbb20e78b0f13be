/* 32 reads are over the 20 us of stream class. */
#include <strmini.h>

typedef struct _SD_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Line[32];
} SD_REGISTERS, *PSD_REGISTERS;

typedef struct _SD_CARD {
    PSD_REGISTERS Regs;
    ULONG Sum;
} SD_CARD, *PSD_CARD;

#define SD_INT_FRAME 0x01
#define SD_INT_ERROR 0x02

static VOID STREAMAPI SdReadLines(PVOID Context)
{
    PSD_CARD card = (PSD_CARD)Context;
    ULONG i;

    for (i = 0; i < 32; i++) {
        card->Sum += READ_REGISTER_ULONG(&card->Regs->Line[i]);
    }
}

BOOLEAN STREAMAPI SdInterrupt(PVOID DeviceExtension)    // expect: missing-deferral via #isr
{
    PSD_CARD card = (PSD_CARD)DeviceExtension;
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    SdReadLines(card);
    return TRUE;
}

static VOID STREAMAPI SdReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PSD_CARD card = (PSD_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PSD_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, SD_INT_FRAME | SD_INT_ERROR);
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    StreamClassDeviceNotification(DeviceRequestComplete, card, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, card);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = SdInterrupt;           // #isr
    hwInit.HwReceivePacket = SdReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(SD_CARD);
    hwInit.TurnOffSynchronization = FALSE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
