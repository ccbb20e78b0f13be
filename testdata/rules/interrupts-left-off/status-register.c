/* The register that is dismissed with is written elsewhere too, but that enables nothing. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _SR_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} SR_REGISTERS, *PSR_REGISTERS;

typedef struct _SR_CHANNEL {
    PSR_REGISTERS Regs;
    ULONG Recoveries;
} SR_CHANNEL, *PSR_CHANNEL;

#define SR_INT_ALL   0x0F
#define SR_INT_DONE  0x01
#define SR_INT_ERROR 0x02
#define SR_INT_LINK  0x04

BOOLEAN SrInterrupt(PVOID ChannelExtension);
VOID SrWorker(PVOID ChannelExtension);

BOOLEAN SrInterrupt(PVOID ChannelExtension)
{
    PSR_CHANNEL channel = (PSR_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & SR_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & SR_INT_ERROR) {
        channel->Regs->Enable = 0;
        AtaPortRequestWorkerRoutine(channel, SrWorker);    // #request
    }
    return TRUE;
}

VOID SrWorker(PVOID ChannelExtension)
{
    PSR_CHANNEL channel = (PSR_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = SR_INT_ALL;
}                                               // ok: interrupts-left-off

BOOLEAN SrReset(PVOID ChannelExtension)
{
    PSR_CHANNEL channel = (PSR_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = SR_INT_ALL;
    channel->Regs->Interrupt = SR_INT_ALL;
    return TRUE;
}

BOOLEAN SrStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PSR_CHANNEL channel = (PSR_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN SrControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN SrChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PSR_CHANNEL channel = (PSR_CHANNEL)ChannelExtension;

    channel->Regs = (PSR_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = SrReset;
    ChannelInterface->IdeHwStartIo = SrStartIo;
    ChannelInterface->IdeHwControl = SrControl;
    ChannelInterface->IdeHwInterrupt = SrInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(SR_CHANNEL);
    controller.AtaChannelInitRoutine = SrChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
