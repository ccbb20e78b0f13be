/* An interlocked exchange takes a volatile pointer, but it is the driver's own memory. */
#include <strmini.h>

typedef struct _AU_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Enable;
    ULONG Engine;
    ULONG Acknowledge;
    ULONG Line;
} AU_REGISTERS, *PAU_REGISTERS;

typedef struct _AU_CODEC {
    PAU_REGISTERS Regs;
    LONG Expected;
} AU_CODEC, *PAU_CODEC;

#define AU_INT_FRAME 0x01
#define AU_INT_FIFO  0x02
#define AU_INT_ALL   0x03

BOOLEAN STREAMAPI AuInterrupt(PVOID DeviceExtension);

BOOLEAN STREAMAPI AuInterrupt(PVOID DeviceExtension)
{
    PAU_CODEC codec = (PAU_CODEC)DeviceExtension;

    if (InterlockedExchange(&codec->Expected, 0) == 0) {
        return FALSE;
    }
    WRITE_REGISTER_ULONG(&codec->Regs->Acknowledge, AU_INT_ALL);
    return TRUE;    // expect: claims-unchecked possible via #isr
}

static VOID STREAMAPI AuReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PAU_CODEC codec = (PAU_CODEC)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        codec->Regs = (PAU_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                            .RangeStart.QuadPart;
        codec->Expected = 1;
        WRITE_REGISTER_ULONG(&codec->Regs->Enable, AU_INT_ALL);
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    StreamClassDeviceNotification(DeviceRequestComplete, codec, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, codec);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = AuInterrupt;           // #isr
    hwInit.HwReceivePacket = AuReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(AU_CODEC);
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
