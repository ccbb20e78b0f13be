/* Pixels are averaged with SSE, on x86. */
// args: -m32
#include <strmini.h>
#include <emmintrin.h>

typedef struct _LV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Lines;
} LV_REGISTERS, *PLV_REGISTERS;

typedef struct _LV_CARD {
    PLV_REGISTERS Regs;
    __m128i Line, Last;
} LV_CARD, *PLV_CARD;

#define LV_INT_FRAME 0x01
#define LV_INT_ERROR 0x02

static VOID LvBlend(PLV_CARD card)
{
    card->Line = _mm_avg_epu8(card->Line, card->Last);          // expect: float-in-isr via #isr > #blend
    card->Last = card->Line;                                    // expect: float-in-isr via #isr > #blend
}

BOOLEAN STREAMAPI LvInterrupt(PVOID DeviceExtension)
{
    PLV_CARD card = (PLV_CARD)DeviceExtension;
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    if (status & LV_INT_FRAME) {
        LvBlend(card);                          // #blend
    }
    return TRUE;
}

static VOID STREAMAPI LvReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PLV_CARD card = (PLV_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PLV_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, LV_INT_FRAME | LV_INT_ERROR);
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
    hwInit.HwInterrupt = LvInterrupt;           // #isr
    hwInit.HwReceivePacket = LvReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(LV_CARD);
    hwInit.TurnOffSynchronization = TRUE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
