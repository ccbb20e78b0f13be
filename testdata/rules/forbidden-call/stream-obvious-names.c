/* Routines of the driver whose names only look like the class driver's. */
#include <strmini.h>

typedef struct _VC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Engine;
    ULONG Lines;
} VC_REGISTERS, *PVC_REGISTERS;

typedef struct _VC_CARD {
    PVC_REGISTERS Regs;
    ULONG Frames;
} VC_CARD, *PVC_CARD;

#define VC_INT_FRAME 0x01
#define VC_INT_ERROR 0x02
#define VC_BUSY      0x01

/* The card's own register file has registers too. */
static VOID StreamClassRegisterSnapshot(PVC_CARD ext)
{
    ext->Frames = READ_REGISTER_ULONG(&ext->Regs->Lines);
}

BOOLEAN STREAMAPI VcInterrupt(PVOID DeviceExtension)
{
    PVC_CARD ext = (PVC_CARD)DeviceExtension;
    ULONG causes = READ_REGISTER_ULONG(&ext->Regs->IntStatus);

    if (causes == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&ext->Regs->IntStatus, causes);
    StreamClassRegisterSnapshot(ext);            // ok: forbidden-call
    if (causes & VC_INT_ERROR) {
        StreamClassAbortOutstandingRequests(ext, NULL, STATUS_IO_DEVICE_ERROR);    // ok: forbidden-call
    }
    return TRUE;
}

static VOID STREAMAPI VcReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PVC_CARD ext = (PVC_CARD)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        ext->Regs = (PVC_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                       .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&ext->Regs->IntMask, VC_INT_FRAME | VC_INT_ERROR);
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
    hwInit.HwInterrupt = VcInterrupt;           // #isr
    hwInit.HwReceivePacket = VcReceivePacket;   // #packet
    hwInit.DeviceExtensionSize = sizeof(VC_CARD);
    hwInit.TurnOffSynchronization = FALSE;
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
