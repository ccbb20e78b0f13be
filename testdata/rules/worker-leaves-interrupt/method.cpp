/* Static methods are interrupt routine and worker. */
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
    ULONG Recoveries;
} MT_CHANNEL, *PMT_CHANNEL;

#define MT_INT_ALL   0x0F
#define MT_INT_DONE  0x01
#define MT_INT_ERROR 0x02
#define MT_INT_LINK  0x04

class CMtChannel {
public:
    static BOOLEAN Interrupt(PVOID ChannelExtension);

private:
    static VOID Worker(PVOID ChannelExtension);
    void Count() { m_channel->Recoveries++; }
    explicit CMtChannel(PMT_CHANNEL Channel) : m_channel(Channel) {}

    PMT_CHANNEL m_channel;
};

BOOLEAN CMtChannel::Interrupt(PVOID ChannelExtension)
{
    PMT_CHANNEL channel = static_cast<PMT_CHANNEL>(ChannelExtension);

    if ((channel->Regs->Interrupt & MT_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortRequestWorkerRoutine(channel, Worker);    // #request; expect: worker-before-dismissal
    return TRUE;                                // expect: missing-dismissal
}

VOID CMtChannel::Worker(PVOID ChannelExtension)
{
    CMtChannel self(static_cast<PMT_CHANNEL>(ChannelExtension));

    self.Count();
}                                               // expect: worker-leaves-interrupt via #request

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
