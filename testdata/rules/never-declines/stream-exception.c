/* Declines where reading the card faulted. */
#include <strmini.h>

typedef struct _NV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
} NV_REGISTERS, *PNV_REGISTERS;

typedef struct _NV_CARD {
    PNV_REGISTERS Regs;
    ULONG Frames;
} NV_CARD, *PNV_CARD;

#define NV_INT_FRAME 0x01
#define NV_INT_ERROR 0x02

BOOLEAN STREAMAPI NvInterrupt(PVOID DeviceExtension)    // ok: never-declines
{
    PNV_CARD ext = (PNV_CARD)DeviceExtension;
    ULONG causes = READ_REGISTER_ULONG(&ext->Regs->IntStatus);

    __try {
        WRITE_REGISTER_ULONG(&ext->Regs->IntStatus, causes);
        ext->Frames += causes & NV_INT_FRAME;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return FALSE;
    }
    return TRUE;
}

static VOID STREAMAPI NvReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PNV_CARD ext = (PNV_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        ext->Regs = (PNV_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                        .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&ext->Regs->IntMask, NV_INT_FRAME | NV_INT_ERROR);
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    StreamClassDeviceNotification(DeviceRequestComplete, ext, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, ext);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = NvInterrupt;           // #isr
    hwInit.HwReceivePacket = NvReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(NV_CARD);
    hwInit.TurnOffSynchronization = FALSE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
