/* The priority is not known here; it may be Dispatch. */
#include <strmini.h>

typedef struct _PA_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Line[32];
} PA_REGISTERS, *PPA_REGISTERS;

typedef struct _PA_CARD {
    PPA_REGISTERS Regs;
    ULONG Sum;
} PA_CARD, *PPA_CARD;

#define PA_INT_FRAME 0x01
#define PA_INT_ERROR 0x02

static VOID STREAMAPI PaReadLines(PVOID Context)
{
    PPA_CARD card = (PPA_CARD)Context;
    ULONG i;

    for (i = 0; i < 32; i++) {
        card->Sum += READ_REGISTER_ULONG(&card->Regs->Line[i]);
    }
}

static VOID PaSchedule(PPA_CARD card, STREAM_PRIORITY priority)
{
    PaReadLines(card);
    StreamClassCallAtNewPriority(NULL, card, priority, PaReadLines, card);
}

BOOLEAN STREAMAPI PaInterrupt(PVOID DeviceExtension)    // ok: missing-deferral
{
    PPA_CARD card = (PPA_CARD)DeviceExtension;
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    PaSchedule(card, status & PA_INT_ERROR ? Dispatch : High);
    return TRUE;
}

static VOID STREAMAPI PaReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PPA_CARD card = (PPA_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PPA_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, PA_INT_FRAME | PA_INT_ERROR);
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
    hwInit.HwInterrupt = PaInterrupt;           // #isr
    hwInit.HwReceivePacket = PaReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(PA_CARD);
    hwInit.TurnOffSynchronization = FALSE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
