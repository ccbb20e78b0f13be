/* Completed through one variable, touched through its copy. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _AL_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} AL_REGISTERS, *PAL_REGISTERS;

typedef struct _AL_CHANNEL {
    PAL_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
} AL_CHANNEL, *PAL_CHANNEL;

#define AL_INT_ALL   0x0F
#define AL_INT_DONE  0x01
#define AL_INT_ERROR 0x02
#define AL_INT_LINK  0x04

BOOLEAN AlInterrupt(PVOID ChannelExtension);

BOOLEAN AlInterrupt(PVOID ChannelExtension)
{
    PAL_CHANNEL channel = (PAL_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;
    PIDE_REQUEST_BLOCK copy;

    if ((status & AL_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb != NULL) {
        copy = irb;
        channel->Active = NULL;
        irb->IrbStatus = IRB_STATUS_SUCCESS;
        AtaPortCompleteRequest(channel, irb);
        irb = NULL;
        channel->Errors += copy->AtaError;      // expect: request-after-complete via #isr
    }
    return TRUE;
}

BOOLEAN AlReset(PVOID ChannelExtension)
{
    PAL_CHANNEL channel = (PAL_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = AL_INT_ALL;
    return TRUE;
}

BOOLEAN AlStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PAL_CHANNEL channel = (PAL_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN AlControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN AlChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PAL_CHANNEL channel = (PAL_CHANNEL)ChannelExtension;

    channel->Regs = (PAL_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = AlReset;
    ChannelInterface->IdeHwStartIo = AlStartIo;
    ChannelInterface->IdeHwControl = AlControl;
    ChannelInterface->IdeHwInterrupt = AlInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(AL_CHANNEL);
    controller.AtaChannelInitRoutine = AlChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
