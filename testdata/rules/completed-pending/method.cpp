/* A method completes; the object's state decides on the status. */
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
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
} MT_CHANNEL, *PMT_CHANNEL;

#define MT_INT_ALL   0x0F
#define MT_INT_DONE  0x01
#define MT_INT_ERROR 0x02
#define MT_INT_LINK  0x04

class CMtRequest {
public:
    explicit CMtRequest(PIDE_REQUEST_BLOCK Irb) : m_irb(Irb)
    {
        m_irb->IrbStatus = IRB_STATUS_PENDING;
    }
    void Succeed() { m_irb->IrbStatus = IRB_STATUS_SUCCESS; }
    void Complete(PMT_CHANNEL channel)
    {
        AtaPortCompleteRequest(channel, m_irb);    // expect: completed-pending via #isr > #complete
    }

private:
    PIDE_REQUEST_BLOCK m_irb;
};

class CMtChannel {
public:
    static BOOLEAN Interrupt(PVOID ChannelExtension);
};

BOOLEAN CMtChannel::Interrupt(PVOID ChannelExtension)
{
    PMT_CHANNEL channel = static_cast<PMT_CHANNEL>(ChannelExtension);
    ULONG status = channel->Regs->Interrupt;

    if ((status & MT_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (channel->Active != NULL) {
        CMtRequest request(channel->Active);

        channel->Active = NULL;
        if ((status & MT_INT_ERROR) == 0) {
            request.Succeed();
        }
        request.Complete(channel);              // #complete
    }
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

    channel->Active = Irb;
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
