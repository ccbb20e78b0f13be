/* As the page has it, and not as the header has it: VOID. */
#include <strmini.h>

typedef struct _VD_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Lines;
} VD_REGISTERS, *PVD_REGISTERS;

typedef struct _VD_CARD {
    PVD_REGISTERS Regs;
    ULONG Frames;
} VD_CARD, *PVD_CARD;

#define VD_INT_FRAME 0x01
#define VD_INT_ERROR 0x02

VOID STREAMAPI VdInterrupt(PVOID DeviceExtension)
{
    PVD_CARD card = (PVD_CARD)DeviceExtension;
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    card->Frames += status & VD_INT_FRAME;
}

static VOID STREAMAPI VdReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PVD_CARD card = (PVD_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PVD_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, VD_INT_FRAME | VD_INT_ERROR);
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
    hwInit.HwInterrupt = (PHW_INTERRUPT)VdInterrupt;        // expect: wrong-signature
    hwInit.HwReceivePacket = VdReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(VD_CARD);
    hwInit.TurnOffSynchronization = TRUE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
