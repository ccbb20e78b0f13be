/* A synchronised routine: ten times 100 us. */
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
} SX_CHANNEL, *PSX_CHANNEL;

#define SX_INT_ALL   0x0F
#define SX_INT_ERROR 0x02
#define SX_BUSY      0x80

BOOLEAN SxInterrupt(PVOID ChannelExtension);
VOID SxSettle(PVOID ChannelExtension);

VOID SxSettle(PVOID ChannelExtension)
{
    PSX_CHANNEL channel = (PSX_CHANNEL)ChannelExtension;
    ULONG i = 0;

    while (i < 10) {
        channel->Regs->Command = i;
        AtaPortStallExecution(100);             // expect: stall-over-budget via #sync
        i++;
    }
}

BOOLEAN SxInterrupt(PVOID ChannelExtension)
{
    PSX_CHANNEL channel = (PSX_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & SX_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & SX_INT_ERROR) {
        AtaPortRequestSynchronizedRoutine(channel, SxSettle);    // #sync
    }
    return TRUE;
}

BOOLEAN SxReset(PVOID ChannelExtension)
{
    PSX_CHANNEL channel = (PSX_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    return TRUE;
}

BOOLEAN SxStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PSX_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
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
    ((PSX_CHANNEL)ChannelExtension)->Regs = (PSX_REGISTERS)InitContext;
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
