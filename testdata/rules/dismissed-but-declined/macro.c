/* Acknowledgement and return are in macros. */
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
} FG_GRABBER, *PFG_GRABBER;

#define FG_INT_FRAME 0x01
#define FG_INT_FIFO  0x02
#define FG_INT_ALL   0x03

BOOLEAN STREAMAPI FgInterrupt(PVOID DeviceExtension);

#define FG_QUIET(device, causes) WRITE_REGISTER_ULONG(&(device)->Regs->Status, (causes))
#define FG_DECLINE_UNLESS(condition)   \
    if (!(condition)) {                \
        return FALSE;                  \
    }

BOOLEAN STREAMAPI FgInterrupt(PVOID DeviceExtension)
{
    PFG_GRABBER grabber = (PFG_GRABBER)DeviceExtension;
    ULONG causes = READ_REGISTER_ULONG(&grabber->Regs->Status);

    FG_DECLINE_UNLESS(causes & FG_INT_ALL)      // ok: dismissed-but-declined
    FG_QUIET(grabber, causes);
    FG_DECLINE_UNLESS(causes & FG_INT_FRAME)    // expect: dismissed-but-declined via #isr
    grabber->Frames++;
    return TRUE;
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
