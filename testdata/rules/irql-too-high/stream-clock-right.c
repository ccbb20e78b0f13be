/* The ISR takes the asynchronous query and the performance counter. */
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
    HANDLE Clock;
    PHW_STREAM_OBJECT Stream;
    LARGE_INTEGER Stamp;
} VC_CARD, *PVC_CARD;

#define VC_INT_FRAME 0x01
#define VC_INT_ERROR 0x02
#define VC_BUSY      0x01

static VOID STREAMAPI VcGotTime(PHW_TIME_CONTEXT TimeContext)
{
    ((PVC_CARD)TimeContext->HwDeviceExtension)->Frames++;
}

BOOLEAN STREAMAPI VcInterrupt(PVOID DeviceExtension)
{
    PVC_CARD ext = (PVC_CARD)DeviceExtension;
    ULONG causes = READ_REGISTER_ULONG(&ext->Regs->IntStatus);

    if (causes == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&ext->Regs->IntStatus, causes);
    if (causes & VC_INT_FRAME) {
        ext->Stamp = KeQueryPerformanceCounter(NULL);    // ok: irql-too-high
        StreamClassQueryMasterClock(ext->Stream, ext->Clock, TIME_GET_STREAM_TIME, VcGotTime);    // ok: irql-too-high
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
