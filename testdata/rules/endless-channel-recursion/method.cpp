// A static member is the interrupt routine, and a member function calls it again.
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

class RcChannel {
public:
    static BOOLEAN Interrupt(PVOID ChannelExtension)
    {
        return static_cast<RcChannel *>(ChannelExtension)->Serve();    // #serve
    }

    BOOLEAN Serve()
    {
        ULONG cause = Window[0];

        if (cause == 0) {
            return FALSE;
        }
        Window[0] = cause;
        if (cause & 2) {
            Interrupt(this);                  // expect: endless-channel-recursion via #isr > #serve
        }
        return TRUE;
    }

    volatile ULONG *Window;
};

static const IDE_PHYSICAL_ADDRESS RcWindow = { { 0xF0000000, 0 } };

static BOOLEAN RcReset(PVOID ChannelExtension)
{
    static_cast<RcChannel *>(ChannelExtension)->Window[2] = 1;
    return TRUE;
}

static BOOLEAN RcStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    static_cast<RcChannel *>(ChannelExtension)->Window[3] = Irb->TargetId;
    return TRUE;
}

static BOOLEAN RcChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                             PVOID InitContext)
{
    RcChannel *channel = static_cast<RcChannel *>(ChannelExtension);

    UNREFERENCED_PARAMETER(InitContext);
    channel->Window = static_cast<volatile ULONG *>(AtaPortGetDeviceBase(channel, RcWindow, 32));
    ChannelInterface->IdeHwReset = RcReset;
    ChannelInterface->IdeHwStartIo = RcStartIo;
    ChannelInterface->IdeHwInterrupt = RcChannel::Interrupt;    // #isr
    return TRUE;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller = {};

    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RcChannel);
    controller.AtaChannelInitRoutine = RcChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
