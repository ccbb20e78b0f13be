/* The completion is called through a field with one value. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _PF_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} PF_REGISTERS, *PPF_REGISTERS;

typedef struct _PF_CHANNEL {
    PPF_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
    VOID (*Finish)(struct _PF_CHANNEL *Channel, PIDE_REQUEST_BLOCK Irb);
} PF_CHANNEL, *PPF_CHANNEL;

#define PF_INT_ALL   0x0F
#define PF_INT_DONE  0x01
#define PF_INT_ERROR 0x02
#define PF_INT_LINK  0x04

BOOLEAN PfInterrupt(PVOID ChannelExtension);

static VOID PfFinish(PPF_CHANNEL channel, PIDE_REQUEST_BLOCK Irb)
{
    channel->Active = NULL;
    Irb->IrbStatus = IRB_STATUS_SUCCESS;
    AtaPortCompleteRequest(channel, Irb);
}

BOOLEAN PfInterrupt(PVOID ChannelExtension)
{
    PPF_CHANNEL channel = (PPF_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;

    if ((status & PF_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb != NULL) {
        channel->Finish(channel, irb);
        channel->Errors += irb->AtaError;       // expect: request-after-complete via #isr
    }
    return TRUE;
}

BOOLEAN PfReset(PVOID ChannelExtension)
{
    PPF_CHANNEL channel = (PPF_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = PF_INT_ALL;
    return TRUE;
}

BOOLEAN PfStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PPF_CHANNEL channel = (PPF_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN PfControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN PfChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PPF_CHANNEL channel = (PPF_CHANNEL)ChannelExtension;

    channel->Regs = (PPF_REGISTERS)InitContext;
    channel->Finish = PfFinish;
    ChannelInterface->IdeHwReset = PfReset;
    ChannelInterface->IdeHwStartIo = PfStartIo;
    ChannelInterface->IdeHwControl = PfControl;
    ChannelInterface->IdeHwInterrupt = PfInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(PF_CHANNEL);
    controller.AtaChannelInitRoutine = PfChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
