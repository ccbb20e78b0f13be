/* No word on the convention: the project decides, and here it is not known. */
// args: -m32
#include <strmini.h>

typedef struct _XD_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Lines;
} XD_REGISTERS, *PXD_REGISTERS;

typedef struct _XD_CARD {
    PXD_REGISTERS Regs;
    ULONG Frames;
} XD_CARD, *PXD_CARD;

#define XD_INT_FRAME 0x01
#define XD_INT_ERROR 0x02

static BOOLEAN XdCount(PXD_CARD Card, ULONG Status)
{
    Card->Frames += Status & XD_INT_FRAME;
    return TRUE;
}

BOOLEAN XdInterrupt(PVOID DeviceExtension)
{
    PXD_CARD card = (PXD_CARD)DeviceExtension;
    ULONG status = READ_REGISTER_ULONG(&card->Regs->IntStatus);

    if (status == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&card->Regs->IntStatus, status);
    return XdCount(card, status);
}

static VOID STREAMAPI XdReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PXD_CARD card = (PXD_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        card->Regs = (PXD_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&card->Regs->IntMask, XD_INT_FRAME | XD_INT_ERROR);
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
    hwInit.HwInterrupt = XdInterrupt;           // ok: wrong-signature
    hwInit.HwReceivePacket = XdReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(XD_CARD);
    hwInit.TurnOffSynchronization = TRUE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
