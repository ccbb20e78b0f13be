// A static member is the interrupt routine; an overrun is claimed without an acknowledgement.
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
    ULONG Frames;
    ULONG Overruns;
} FG_GRABBER, *PFG_GRABBER;

#define FG_INT_FRAME 0x01
#define FG_INT_FIFO  0x02
#define FG_INT_ALL   0x03

class CFgMini {
public:
    static BOOLEAN STREAMAPI Interrupt(PVOID DeviceExtension);

private:
    static BOOLEAN Service(PFG_GRABBER grabber, ULONG Causes);
};

BOOLEAN CFgMini::Service(PFG_GRABBER grabber, ULONG Causes)
{
    if (Causes & FG_INT_FIFO) {
        grabber->Overruns++;
        return TRUE;                            // ok: missing-dismissal
    }
    WRITE_REGISTER_ULONG(&grabber->Regs->Status, Causes);
    grabber->Frames++;
    return TRUE;
}

BOOLEAN STREAMAPI CFgMini::Interrupt(PVOID DeviceExtension)
{
    PFG_GRABBER grabber = static_cast<PFG_GRABBER>(DeviceExtension);
    ULONG causes = READ_REGISTER_ULONG(&grabber->Regs->Status) & FG_INT_ALL;

    if (causes == 0) {
        return FALSE;
    }
    return Service(grabber, causes);            // expect: missing-dismissal via #isr
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

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = CFgMini::Interrupt;           // #isr
    hwInit.HwReceivePacket = FgReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(FG_GRABBER);
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
