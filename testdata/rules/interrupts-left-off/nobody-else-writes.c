/* Only the interrupt routine writes the register: it cannot be what enables. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _NE_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} NE_REGISTERS, *PNE_REGISTERS;

typedef struct _NE_CHANNEL {
    PNE_REGISTERS Regs;
    ULONG Recoveries;
    volatile ULONG *Doorbell;
} NE_CHANNEL, *PNE_CHANNEL;

#define NE_INT_ALL   0x0F
#define NE_INT_DONE  0x01
#define NE_INT_ERROR 0x02
#define NE_INT_LINK  0x04

BOOLEAN NeInterrupt(PVOID ChannelExtension);
VOID NeWorker(PVOID ChannelExtension);

BOOLEAN NeInterrupt(PVOID ChannelExtension)
{
    PNE_CHANNEL channel = (PNE_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & NE_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    *channel->Doorbell = 1;
    AtaPortRequestWorkerRoutine(channel, NeWorker);
    return TRUE;
}

VOID NeWorker(PVOID ChannelExtension)
{
    ((PNE_CHANNEL)ChannelExtension)->Recoveries++;
}                                               // ok: interrupts-left-off

BOOLEAN NeReset(PVOID ChannelExtension)
{
    PNE_CHANNEL channel = (PNE_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = NE_INT_ALL;
    return TRUE;
}

BOOLEAN NeStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PNE_CHANNEL channel = (PNE_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN NeControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN NeChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PNE_CHANNEL channel = (PNE_CHANNEL)ChannelExtension;

    channel->Regs = (PNE_REGISTERS)InitContext;
    channel->Doorbell = (volatile ULONG *)InitContext + 16;
    ChannelInterface->IdeHwReset = NeReset;
    ChannelInterface->IdeHwStartIo = NeStartIo;
    ChannelInterface->IdeHwControl = NeControl;
    ChannelInterface->IdeHwInterrupt = NeInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(NE_CHANNEL);
    controller.AtaChannelInitRoutine = NeChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
