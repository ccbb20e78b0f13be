/* A routine that runs synchronised is not the worker and ends nothing. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _SY_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} SY_REGISTERS, *PSY_REGISTERS;

typedef struct _SY_CHANNEL {
    PSY_REGISTERS Regs;
    ULONG Recoveries;
} SY_CHANNEL, *PSY_CHANNEL;

#define SY_INT_ALL   0x0F
#define SY_INT_DONE  0x01
#define SY_INT_ERROR 0x02
#define SY_INT_LINK  0x04

BOOLEAN SyInterrupt(PVOID ChannelExtension);
VOID SyRaised(PVOID ChannelExtension);

BOOLEAN SyInterrupt(PVOID ChannelExtension)
{
    PSY_CHANNEL channel = (PSY_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & SY_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    channel->Regs->Enable = SY_INT_DONE;
    AtaPortRequestSynchronizedRoutine(channel, SyRaised);
    return TRUE;
}

VOID SyRaised(PVOID ChannelExtension)
{
    ((PSY_CHANNEL)ChannelExtension)->Recoveries++;
}                                               // ok: interrupts-left-off

BOOLEAN SyReset(PVOID ChannelExtension)
{
    PSY_CHANNEL channel = (PSY_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = SY_INT_ALL;
    return TRUE;
}

BOOLEAN SyStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PSY_CHANNEL channel = (PSY_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN SyControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN SyChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PSY_CHANNEL channel = (PSY_CHANNEL)ChannelExtension;

    channel->Regs = (PSY_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = SyReset;
    ChannelInterface->IdeHwStartIo = SyStartIo;
    ChannelInterface->IdeHwControl = SyControl;
    ChannelInterface->IdeHwInterrupt = SyInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(SY_CHANNEL);
    controller.AtaChannelInitRoutine = SyChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
