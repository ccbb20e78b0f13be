/* Exactly 20 us, in four steps. */
#include <strmini.h>

typedef struct _TV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Lines;
} TV_REGISTERS, *PTV_REGISTERS;

typedef struct _TV_CARD {
    PTV_REGISTERS Regs;
    ULONG Frames;
} TV_CARD, *PTV_CARD;

#define TV_INT_FRAME 0x01
#define TV_INT_ERROR 0x02
#define TV_BUSY      0x01

static VOID TvPulse(PTV_CARD card)
{
    ULONG bit;

    for (bit = 0; bit != 4; bit++) {
        WRITE_REGISTER_ULONG(&card->Regs->Lines, 1u << bit);
        KeStallExecutionProcessor(5);           // expect: stall-over-budget via #isr > #pulse
    }
}

BOOLEAN STREAMAPI TvInterrupt(PVOID DeviceExtension)
{
    PTV_CARD card = (PTV_CARD)DeviceExtension;
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    if (status & TV_INT_ERROR) {
        TvPulse(card);                            // #pulse
    }
    return TRUE;
}

static VOID STREAMAPI TvReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PTV_CARD card = (PTV_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PTV_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, TV_INT_FRAME | TV_INT_ERROR);
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
    hwInit.HwInterrupt = TvInterrupt;           // #isr
    hwInit.HwReceivePacket = TvReceivePacket;   // #packet
    hwInit.DeviceExtensionSize = sizeof(TV_CARD);
    hwInit.TurnOffSynchronization = FALSE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
