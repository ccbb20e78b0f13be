/* A static method is the interrupt routine and never asks the other channel. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _MT_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} MT_REGISTERS, *PMT_REGISTERS;

typedef struct _MT_CHANNEL {
    PMT_REGISTERS Regs;
    struct _MT_CHANNEL *Other;
    UCHAR Number;
} MT_CHANNEL, *PMT_CHANNEL;

#define MT_INT_ALL   0x0F
#define MT_INT_DONE  0x01
#define MT_INT_ERROR 0x02
#define MT_INT_LINK  0x04

static PMT_CHANNEL MtFirst;

class CMtChannel {
public:
    static BOOLEAN Interrupt(PVOID ChannelExtension);

private:
    static bool Pending(PMT_CHANNEL channel)
    {
        return (channel->Regs->Interrupt & MT_INT_ALL) != 0;
    }
};

BOOLEAN CMtChannel::Interrupt(PVOID ChannelExtension)
{
    PMT_CHANNEL channel = static_cast<PMT_CHANNEL>(ChannelExtension);

    if (!Pending(channel)) {
        return FALSE;                           // expect: other-channel-unserviced possible via #isr
    }
    channel->Regs->Interrupt = MT_INT_ALL;
    return TRUE;
}

BOOLEAN MtReset(PVOID ChannelExtension)
{
    PMT_CHANNEL channel = (PMT_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = MT_INT_ALL;
    return TRUE;
}

BOOLEAN MtStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PMT_CHANNEL channel = (PMT_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN MtControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN MtChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PMT_CHANNEL channel = (PMT_CHANNEL)ChannelExtension;

    channel->Regs = (PMT_REGISTERS)InitContext;
    channel->Number = ChannelInterface->ChannelNumber;
    if (channel->Number == 0) {
        MtFirst = channel;
    } else {
        channel->Other = MtFirst;
        MtFirst->Other = channel;
    }
    ChannelInterface->IdeHwReset = MtReset;
    ChannelInterface->IdeHwStartIo = MtStartIo;
    ChannelInterface->IdeHwControl = MtControl;
    ChannelInterface->IdeHwInterrupt = CMtChannel::Interrupt;    // #isr
    return TRUE;
}

extern "C" ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller = {};

    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(MT_CHANNEL);
    controller.AtaChannelInitRoutine = MtChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
