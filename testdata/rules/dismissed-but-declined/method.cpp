// A method takes the causes and acknowledges them; an overrun is declined all the same.
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
    ULONG Frames;
    ULONG Overruns;
} AU_CODEC, *PAU_CODEC;

#define AU_INT_FRAME 0x01
#define AU_INT_FIFO  0x02
#define AU_INT_ALL   0x03

class CAuMini {
public:
    static BOOLEAN STREAMAPI Interrupt(PVOID DeviceExtension);

private:
    explicit CAuMini(PAU_CODEC Codec) : m_codec(Codec) {}
    ULONG Take()
    {
        ULONG causes = READ_REGISTER_ULONG(&m_codec->Regs->Status);

        if (causes & AU_INT_ALL) {
            WRITE_REGISTER_ULONG(&m_codec->Regs->Status, causes);
        }
        return causes;
    }

    PAU_CODEC m_codec;
};

BOOLEAN STREAMAPI CAuMini::Interrupt(PVOID DeviceExtension)
{
    CAuMini mini(static_cast<PAU_CODEC>(DeviceExtension));
    ULONG causes = mini.Take();

    if (causes & AU_INT_FRAME) {
        mini.m_codec->Frames++;
        return TRUE;
    }
    if (causes & AU_INT_FIFO) {
        mini.m_codec->Overruns++;
        return FALSE;                           // expect: dismissed-but-declined via #isr
    }
    return FALSE;                               // ok: dismissed-but-declined
}

static VOID STREAMAPI AuReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PAU_CODEC codec = (PAU_CODEC)Srb->HwDeviceExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        codec->Regs = (PAU_REGISTERS)(ULONG_PTR)Srb->CommandData.ConfigInfo->AccessRanges[0]
                            .RangeStart.QuadPart;
        WRITE_REGISTER_ULONG(&codec->Regs->Enable, AU_INT_ALL);
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    StreamClassDeviceNotification(DeviceRequestComplete, codec, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, codec);
}

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.HwInterrupt = CAuMini::Interrupt;           // #isr
    hwInit.HwReceivePacket = AuReceivePacket;
    hwInit.DeviceExtensionSize = sizeof(AU_CODEC);
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);
}
