/* The acknowledgement is in a __finally: no way goes past it. */
#include <strmini.h>

typedef struct _TV_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Enable;
    ULONG Engine;
    ULONG Acknowledge;
    ULONG Line;
} TV_REGISTERS, *PTV_REGISTERS;

typedef struct _TV_TUNER {
    PTV_REGISTERS Regs;
    ULONG Frames;
} TV_TUNER, *PTV_TUNER;

#define TV_INT_FRAME 0x01
#define TV_INT_FIFO  0x02
#define TV_INT_ALL   0x03

BOOLEAN STREAMAPI TvInterrupt(PVOID DeviceExtension);

static VOID TvRecord(PTV_TUNER tuner, ULONG Causes)
{
    __try {
        if (Causes & TV_INT_FIFO) {
            __leave;
        }
        tuner->Frames++;
    } __finally {
        WRITE_REGISTER_ULONG(&tuner->Regs->Status, Causes);
    }
}

BOOLEAN STREAMAPI TvInterrupt(PVOID DeviceExtension)
{
    PTV_TUNER tuner = (PTV_TUNER)DeviceExtension;
    ULONG causes = READ_REGISTER_ULONG(&tuner->Regs->Status) & TV_INT_ALL;

    if (causes == 0) {
        return FALSE;
    }
    TvRecord(tuner, causes);
    return TRUE;                                // ok: missing-dismissal
}

static VOID STREAMAPI TvReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PTV_TUNER tuner = (PTV_TUNER)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        tuner->Regs = (PTV_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                            .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&tuner->Regs->Enable, TV_INT_ALL);
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    StreamClassDeviceNotification(DeviceRequestComplete, tuner, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, tuner);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = TvInterrupt;           // #isr
    hwInit.HwReceivePacket = TvReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(TV_TUNER);
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
