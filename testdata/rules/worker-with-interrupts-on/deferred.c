/* A timer requests the worker; that is no interrupt routine. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _DF_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} DF_REGISTERS, *PDF_REGISTERS;

typedef struct _DF_CHANNEL {
    PDF_REGISTERS Regs;
    ULONG Recoveries;
} DF_CHANNEL, *PDF_CHANNEL;

#define DF_INT_ALL   0x0F
#define DF_INT_DONE  0x01
#define DF_INT_ERROR 0x02
#define DF_INT_LINK  0x04

BOOLEAN DfInterrupt(PVOID ChannelExtension);
VOID DfWorker(PVOID ChannelExtension);
VOID DfTimer(PVOID ChannelExtension);

BOOLEAN DfInterrupt(PVOID ChannelExtension)
{
    PDF_CHANNEL channel = (PDF_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & DF_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & DF_INT_LINK) {
        AtaPortRequestTimer(channel, DfTimer, 20000);    // ok: worker-with-interrupts-on
    }
    return TRUE;
}

VOID DfTimer(PVOID ChannelExtension)
{
    AtaPortRequestWorkerRoutine(ChannelExtension, DfWorker);    // ok: worker-with-interrupts-on
}

VOID DfWorker(PVOID ChannelExtension)
{
    PDF_CHANNEL channel = (PDF_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = DF_INT_ALL;
}

BOOLEAN DfReset(PVOID ChannelExtension)
{
    PDF_CHANNEL channel = (PDF_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = DF_INT_ALL;
    return TRUE;
}

BOOLEAN DfStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDF_CHANNEL channel = (PDF_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN DfControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN DfChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PDF_CHANNEL channel = (PDF_CHANNEL)ChannelExtension;

    channel->Regs = (PDF_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = DfReset;
    ChannelInterface->IdeHwStartIo = DfStartIo;
    ChannelInterface->IdeHwControl = DfControl;
    ChannelInterface->IdeHwInterrupt = DfInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(DF_CHANNEL);
    controller.AtaChannelInitRoutine = DfChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
