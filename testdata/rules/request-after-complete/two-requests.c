/* Two requests: one is completed, the other goes on. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _TR_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} TR_REGISTERS, *PTR_REGISTERS;

typedef struct _TR_CHANNEL {
    PTR_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
    PIDE_REQUEST_BLOCK Second;
} TR_CHANNEL, *PTR_CHANNEL;

#define TR_INT_ALL   0x0F
#define TR_INT_DONE  0x01
#define TR_INT_ERROR 0x02
#define TR_INT_LINK  0x04

BOOLEAN TrInterrupt(PVOID ChannelExtension);

BOOLEAN TrInterrupt(PVOID ChannelExtension)
{
    PTR_CHANNEL channel = (PTR_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;
    PIDE_REQUEST_BLOCK other;

    if ((status & TR_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    other = channel->Second;
    if (irb == NULL || other == NULL || irb == other) {
        return TRUE;
    }
    channel->Active = other;
    channel->Second = NULL;
    irb->IrbStatus = IRB_STATUS_SUCCESS;
    AtaPortCompleteRequest(channel, irb);
    other->AtaStatus = 0;                       // ok: request-after-complete
    return TRUE;
}

BOOLEAN TrReset(PVOID ChannelExtension)
{
    PTR_CHANNEL channel = (PTR_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = TR_INT_ALL;
    return TRUE;
}

BOOLEAN TrStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PTR_CHANNEL channel = (PTR_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN TrControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN TrChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PTR_CHANNEL channel = (PTR_CHANNEL)ChannelExtension;

    channel->Regs = (PTR_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = TrReset;
    ChannelInterface->IdeHwStartIo = TrStartIo;
    ChannelInterface->IdeHwControl = TrControl;
    ChannelInterface->IdeHwInterrupt = TrInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(TR_CHANNEL);
    controller.AtaChannelInitRoutine = TrChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
