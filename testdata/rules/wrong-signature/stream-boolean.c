/* BOOLEAN, as the header has it; another pointer type as parameter. */
#include <strmini.h>

typedef struct _BO_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Lines;
} BO_REGISTERS, *PBO_REGISTERS;

typedef struct _BO_CARD {
    PBO_REGISTERS Regs;
    ULONG Frames;
} BO_CARD, *PBO_CARD;

#define BO_INT_FRAME 0x01
#define BO_INT_ERROR 0x02

static BOOLEAN STREAMAPI BoInterrupt(struct _BO_CARD *card)
{
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    card->Frames += status & BO_INT_FRAME;
    return TRUE;
}

static VOID STREAMAPI BoReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PBO_CARD card = (PBO_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PBO_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, BO_INT_FRAME | BO_INT_ERROR);
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
    hwInit.HwInterrupt = (PHW_INTERRUPT)BoInterrupt;        // ok: wrong-signature
    hwInit.HwReceivePacket = BoReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(BO_CARD);
    hwInit.TurnOffSynchronization = TRUE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
