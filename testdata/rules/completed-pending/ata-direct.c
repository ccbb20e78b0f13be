/* An ATA request. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _SX_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} SX_REGISTERS, *PSX_REGISTERS;

typedef struct _SX_CHANNEL {
    PSX_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
} SX_CHANNEL, *PSX_CHANNEL;

#define SX_INT_ALL   0x0F
#define SX_INT_DONE  0x01
#define SX_INT_ERROR 0x02
#define SX_INT_LINK  0x04

BOOLEAN SxInterrupt(PVOID ChannelExtension);

BOOLEAN SxInterrupt(PVOID ChannelExtension)
{
    PSX_CHANNEL channel = (PSX_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;

    if ((status & SX_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb != NULL && (status & SX_INT_ERROR)) {
        channel->Active = NULL;
        irb->IrbStatus = IRB_STATUS_PENDING;
        AtaPortCompleteRequest(channel, irb);   // expect: completed-pending via #isr
    }
    return TRUE;
}

BOOLEAN SxReset(PVOID ChannelExtension)
{
    PSX_CHANNEL channel = (PSX_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = SX_INT_ALL;
    return TRUE;
}

BOOLEAN SxStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PSX_CHANNEL channel = (PSX_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN SxControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN SxChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PSX_CHANNEL channel = (PSX_CHANNEL)ChannelExtension;

    channel->Regs = (PSX_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = SxReset;
    ChannelInterface->IdeHwStartIo = SxStartIo;
    ChannelInterface->IdeHwControl = SxControl;
    ChannelInterface->IdeHwInterrupt = SxInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(SX_CHANNEL);
    controller.AtaChannelInitRoutine = SxChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
