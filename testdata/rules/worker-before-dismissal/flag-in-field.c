/* A field remembers that the interrupt was dismissed. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _FF_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} FF_REGISTERS, *PFF_REGISTERS;

typedef struct _FF_CHANNEL {
    PFF_REGISTERS Regs;
    ULONG Recoveries;
    BOOLEAN Quiet;
} FF_CHANNEL, *PFF_CHANNEL;

#define FF_INT_ALL   0x0F
#define FF_INT_DONE  0x01
#define FF_INT_ERROR 0x02
#define FF_INT_LINK  0x04

BOOLEAN FfInterrupt(PVOID ChannelExtension);
VOID FfWorker(PVOID ChannelExtension);

static VOID FfQuiet(PFF_CHANNEL channel, ULONG Status)
{
    channel->Regs->Interrupt = Status;
    channel->Regs->Enable = 0;
    channel->Quiet = TRUE;
}

BOOLEAN FfInterrupt(PVOID ChannelExtension)
{
    PFF_CHANNEL channel = (PFF_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & FF_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Quiet = FALSE;
    if (status & FF_INT_LINK) {
        FfQuiet(channel, status);
    }
    if (channel->Quiet) {
        AtaPortRequestWorkerRoutine(channel, FfWorker);    // ok: worker-before-dismissal
    } else {
        channel->Regs->Interrupt = status;
    }
    return TRUE;
}

VOID FfWorker(PVOID ChannelExtension)
{
    PFF_CHANNEL channel = (PFF_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = FF_INT_ALL;
}

BOOLEAN FfReset(PVOID ChannelExtension)
{
    PFF_CHANNEL channel = (PFF_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = FF_INT_ALL;
    return TRUE;
}

BOOLEAN FfStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PFF_CHANNEL channel = (PFF_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN FfControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN FfChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PFF_CHANNEL channel = (PFF_CHANNEL)ChannelExtension;

    channel->Regs = (PFF_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = FfReset;
    ChannelInterface->IdeHwStartIo = FfStartIo;
    ChannelInterface->IdeHwControl = FfControl;
    ChannelInterface->IdeHwInterrupt = FfInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(FF_CHANNEL);
    controller.AtaChannelInitRoutine = FfChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
