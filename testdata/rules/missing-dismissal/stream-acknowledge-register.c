/* The acknowledge register is not the status register: what is written was made of the status. */
#include <strmini.h>

typedef struct _FG_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Enable;
    ULONG Engine;
    ULONG Acknowledge;
    ULONG Line;
} FG_REGISTERS, *PFG_REGISTERS;

typedef struct _FG_GRABBER {
    PFG_REGISTERS Regs;
    ULONG Line;
} FG_GRABBER, *PFG_GRABBER;

#define FG_INT_FRAME 0x01
#define FG_INT_FIFO  0x02
#define FG_INT_ALL   0x03

BOOLEAN STREAMAPI FgInterrupt(PVOID DeviceExtension);

BOOLEAN STREAMAPI FgInterrupt(PVOID DeviceExtension)
{
    PFG_GRABBER grabber = (PFG_GRABBER)DeviceExtension;
    ULONG causes = READ_REGISTER_ULONG(&grabber->Regs->Status) & FG_INT_ALL;

    if (causes == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&grabber->Regs->Acknowledge, causes << 8);
    grabber->Line = READ_REGISTER_ULONG(&grabber->Regs->Line);
    return TRUE;                                // ok: missing-dismissal
}

static VOID STREAMAPI FgReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PFG_GRABBER grabber = (PFG_GRABBER)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        grabber->Regs = (PFG_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                            .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&grabber->Regs->Enable, FG_INT_ALL);
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    StreamClassDeviceNotification(DeviceRequestComplete, grabber, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, grabber);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = FgInterrupt;           // #isr
    hwInit.HwReceivePacket = FgReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(FG_GRABBER);
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
