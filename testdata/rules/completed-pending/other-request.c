/* Pending is the status of another request. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _OR_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} OR_REGISTERS, *POR_REGISTERS;

typedef struct _OR_CHANNEL {
    POR_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
    PIDE_REQUEST_BLOCK Second;
} OR_CHANNEL, *POR_CHANNEL;

#define OR_INT_ALL   0x0F
#define OR_INT_DONE  0x01
#define OR_INT_ERROR 0x02
#define OR_INT_LINK  0x04

BOOLEAN OrInterrupt(PVOID ChannelExtension);

BOOLEAN OrInterrupt(PVOID ChannelExtension)
{
    POR_CHANNEL channel = (POR_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;
    PIDE_REQUEST_BLOCK second;

    if ((status & OR_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    second = channel->Second;
    if (irb == NULL || second == NULL || irb == second) {
        return TRUE;
    }
    irb->IrbStatus = IRB_STATUS_SUCCESS;
    second->IrbStatus = IRB_STATUS_PENDING;
    channel->Active = second;
    channel->Second = NULL;
    AtaPortCompleteRequest(channel, irb);       // ok: completed-pending
    return TRUE;
}

BOOLEAN OrReset(PVOID ChannelExtension)
{
    POR_CHANNEL channel = (POR_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = OR_INT_ALL;
    return TRUE;
}

BOOLEAN OrStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    POR_CHANNEL channel = (POR_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN OrControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN OrChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    POR_CHANNEL channel = (POR_CHANNEL)ChannelExtension;

    channel->Regs = (POR_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = OrReset;
    ChannelInterface->IdeHwStartIo = OrStartIo;
    ChannelInterface->IdeHwControl = OrControl;
    ChannelInterface->IdeHwInterrupt = OrInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(OR_CHANNEL);
    controller.AtaChannelInitRoutine = OrChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
