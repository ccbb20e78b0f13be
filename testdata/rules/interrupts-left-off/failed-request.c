/* If the worker cannot be requested, the interrupt routine enables the channel itself. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _FQ_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} FQ_REGISTERS, *PFQ_REGISTERS;

typedef struct _FQ_CHANNEL {
    PFQ_REGISTERS Regs;
    ULONG Recoveries;
} FQ_CHANNEL, *PFQ_CHANNEL;

#define FQ_INT_ALL   0x0F
#define FQ_INT_DONE  0x01
#define FQ_INT_ERROR 0x02
#define FQ_INT_LINK  0x04

BOOLEAN FqInterrupt(PVOID ChannelExtension);
VOID FqWorker(PVOID ChannelExtension);

BOOLEAN FqInterrupt(PVOID ChannelExtension)
{
    PFQ_CHANNEL channel = (PFQ_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & FQ_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & FQ_INT_ERROR) {
        channel->Regs->Enable = 0;
        if (!AtaPortRequestWorkerRoutine(channel, FqWorker)) {
            channel->Regs->Enable = FQ_INT_ALL;
        }
    }
    return TRUE;                                // ok: interrupts-left-off
}

VOID FqWorker(PVOID ChannelExtension)
{
    PFQ_CHANNEL channel = (PFQ_CHANNEL)ChannelExtension;

    channel->Regs->Enable = channel->Regs->Command & 1 ? FQ_INT_ALL : FQ_INT_LINK;
}                                               // ok: interrupts-left-off

BOOLEAN FqReset(PVOID ChannelExtension)
{
    PFQ_CHANNEL channel = (PFQ_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = FQ_INT_ALL;
    return TRUE;
}

BOOLEAN FqStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PFQ_CHANNEL channel = (PFQ_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN FqControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN FqChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PFQ_CHANNEL channel = (PFQ_CHANNEL)ChannelExtension;

    channel->Regs = (PFQ_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = FqReset;
    ChannelInterface->IdeHwStartIo = FqStartIo;
    ChannelInterface->IdeHwControl = FqControl;
    ChannelInterface->IdeHwInterrupt = FqInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(FQ_CHANNEL);
    controller.AtaChannelInitRoutine = FqChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
