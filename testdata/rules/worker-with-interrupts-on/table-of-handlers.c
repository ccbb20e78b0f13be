/* One of the handlers disables the channel, the other only counts. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _TB_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} TB_REGISTERS, *PTB_REGISTERS;

typedef struct _TB_CHANNEL {
    PTB_REGISTERS Regs;
    ULONG Recoveries;
    ULONG Links;
} TB_CHANNEL, *PTB_CHANNEL;

#define TB_INT_ALL   0x0F
#define TB_INT_DONE  0x01
#define TB_INT_ERROR 0x02
#define TB_INT_LINK  0x04

BOOLEAN TbInterrupt(PVOID ChannelExtension);
VOID TbWorker(PVOID ChannelExtension);

static VOID TbOnError(PTB_CHANNEL channel)
{
    channel->Regs->Enable = 0;
}

static VOID TbOnLink(PTB_CHANNEL channel)
{
    channel->Links++;
}

static VOID (*const TbHandlers[])(PTB_CHANNEL channel) = { TbOnError, TbOnLink };

BOOLEAN TbInterrupt(PVOID ChannelExtension)
{
    PTB_CHANNEL channel = (PTB_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & TB_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    TbHandlers[(status >> 2) & 1](channel);
    AtaPortRequestWorkerRoutine(channel, TbWorker);    // expect: worker-with-interrupts-on possible via #isr
    return TRUE;
}

VOID TbWorker(PVOID ChannelExtension)
{
    PTB_CHANNEL channel = (PTB_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = TB_INT_ALL;
}

BOOLEAN TbReset(PVOID ChannelExtension)
{
    PTB_CHANNEL channel = (PTB_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = TB_INT_ALL;
    return TRUE;
}

BOOLEAN TbStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PTB_CHANNEL channel = (PTB_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN TbControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN TbChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PTB_CHANNEL channel = (PTB_CHANNEL)ChannelExtension;

    channel->Regs = (PTB_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = TbReset;
    ChannelInterface->IdeHwStartIo = TbStartIo;
    ChannelInterface->IdeHwControl = TbControl;
    ChannelInterface->IdeHwInterrupt = TbInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(TB_CHANNEL);
    controller.AtaChannelInitRoutine = TbChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
