/* The worker hands on to a timer, which enables; if it cannot, it enables itself. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _WT_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} WT_REGISTERS, *PWT_REGISTERS;

typedef struct _WT_CHANNEL {
    PWT_REGISTERS Regs;
    ULONG Recoveries;
} WT_CHANNEL, *PWT_CHANNEL;

#define WT_INT_ALL   0x0F
#define WT_INT_DONE  0x01
#define WT_INT_ERROR 0x02
#define WT_INT_LINK  0x04

BOOLEAN WtInterrupt(PVOID ChannelExtension);
VOID WtWorker(PVOID ChannelExtension);
VOID WtTimer(PVOID ChannelExtension);

BOOLEAN WtInterrupt(PVOID ChannelExtension)
{
    PWT_CHANNEL channel = (PWT_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & WT_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & WT_INT_ERROR) {
        channel->Regs->Enable = 0;
        AtaPortRequestWorkerRoutine(channel, WtWorker);    // #request
    }
    return TRUE;
}

VOID WtWorker(PVOID ChannelExtension)
{
    PWT_CHANNEL channel = (PWT_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    if (!AtaPortRequestTimer(channel, WtTimer, 10000)) {
        channel->Regs->Enable = WT_INT_ALL;
    }
}                                               // ok: interrupts-left-off

VOID WtTimer(PVOID ChannelExtension)
{
    PWT_CHANNEL channel = (PWT_CHANNEL)ChannelExtension;

    channel->Regs->Enable = WT_INT_ALL;
}                                               // ok: interrupts-left-off

BOOLEAN WtReset(PVOID ChannelExtension)
{
    PWT_CHANNEL channel = (PWT_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = WT_INT_ALL;
    return TRUE;
}

BOOLEAN WtStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PWT_CHANNEL channel = (PWT_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN WtControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN WtChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PWT_CHANNEL channel = (PWT_CHANNEL)ChannelExtension;

    channel->Regs = (PWT_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = WtReset;
    ChannelInterface->IdeHwStartIo = WtStartIo;
    ChannelInterface->IdeHwControl = WtControl;
    ChannelInterface->IdeHwInterrupt = WtInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(WT_CHANNEL);
    controller.AtaChannelInitRoutine = WtChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
