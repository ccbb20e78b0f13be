/* Of two boards' routines one dismisses, the other does not. */
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
} TB_CHANNEL, *PTB_CHANNEL;

#define TB_INT_ALL   0x0F
#define TB_INT_DONE  0x01
#define TB_INT_ERROR 0x02
#define TB_INT_LINK  0x04

BOOLEAN TbInterrupt(PVOID ChannelExtension);
VOID TbWorker(PVOID ChannelExtension);

static VOID TbAcknowledge(PTB_CHANNEL channel)
{
    channel->Regs->Interrupt = TB_INT_ALL;
}

static VOID TbCount(PTB_CHANNEL channel)
{
    channel->Recoveries++;
}

static VOID (*const TbBoards[2])(PTB_CHANNEL channel) = { TbAcknowledge, TbCount };

BOOLEAN TbInterrupt(PVOID ChannelExtension)
{
    PTB_CHANNEL channel = (PTB_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & TB_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortRequestWorkerRoutine(channel, TbWorker);    // #request; expect: worker-before-dismissal
    return TRUE;                                // expect: missing-dismissal
}

VOID TbWorker(PVOID ChannelExtension)
{
    PTB_CHANNEL channel = (PTB_CHANNEL)ChannelExtension;

    TbBoards[channel->Regs->Command & 1](channel);
}                                               // expect: worker-leaves-interrupt possible

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
