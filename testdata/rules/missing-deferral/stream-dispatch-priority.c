/* At Dispatch priority the lines can be read. */
#include <strmini.h>

typedef struct _DP_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Line[32];
} DP_REGISTERS, *PDP_REGISTERS;

typedef struct _DP_CARD {
    PDP_REGISTERS Regs;
    ULONG Sum;
} DP_CARD, *PDP_CARD;

#define DP_INT_FRAME 0x01
#define DP_INT_ERROR 0x02

static VOID STREAMAPI DpReadLines(PVOID Context)
{
    PDP_CARD card = (PDP_CARD)Context;
    ULONG i;

    for (i = 0; i < 32; i++) {
        card->Sum += READ_REGISTER_ULONG(&card->Regs->Line[i]);
    }
}

BOOLEAN STREAMAPI DpInterrupt(PVOID DeviceExtension)    // ok: missing-deferral
{
    PDP_CARD card = (PDP_CARD)DeviceExtension;
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    StreamClassCallAtNewPriority(NULL, card, Dispatch, DpReadLines, card);
    return TRUE;
}

static VOID STREAMAPI DpReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PDP_CARD card = (PDP_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PDP_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, DP_INT_FRAME | DP_INT_ERROR);
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
    hwInit.HwInterrupt = DpInterrupt;           // #isr
    hwInit.HwReceivePacket = DpReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(DP_CARD);
    hwInit.TurnOffSynchronization = FALSE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
