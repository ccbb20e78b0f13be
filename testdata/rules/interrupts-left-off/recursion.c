/* The walk over the ports enables at its end only, and a broken port ends it early. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RP_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} RP_REGISTERS, *PRP_REGISTERS;

typedef struct _RP_CHANNEL {
    PRP_REGISTERS Regs;
    ULONG Recoveries;
} RP_CHANNEL, *PRP_CHANNEL;

#define RP_INT_ALL   0x0F
#define RP_INT_DONE  0x01
#define RP_INT_ERROR 0x02
#define RP_INT_LINK  0x04

BOOLEAN RpInterrupt(PVOID ChannelExtension);
VOID RpWorker(PVOID ChannelExtension);

BOOLEAN RpInterrupt(PVOID ChannelExtension)
{
    PRP_CHANNEL channel = (PRP_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & RP_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & RP_INT_ERROR) {
        channel->Regs->Enable = 0;
        AtaPortRequestWorkerRoutine(channel, RpWorker);    // #request
    }
    return TRUE;
}

static VOID RpRestartPort(PRP_CHANNEL channel, ULONG Port)
{
    if (channel->Regs->Command & (1u << Port)) {
        return;
    }
    if (Port == 0) {
        channel->Regs->Enable = RP_INT_ALL;
        return;
    }
    RpRestartPort(channel, Port - 1);
}

VOID RpWorker(PVOID ChannelExtension)
{
    RpRestartPort((PRP_CHANNEL)ChannelExtension, 3);
}                                               // expect: interrupts-left-off possible

BOOLEAN RpReset(PVOID ChannelExtension)
{
    PRP_CHANNEL channel = (PRP_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = RP_INT_ALL;
    return TRUE;
}

BOOLEAN RpStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PRP_CHANNEL channel = (PRP_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN RpControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN RpChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PRP_CHANNEL channel = (PRP_CHANNEL)ChannelExtension;

    channel->Regs = (PRP_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = RpReset;
    ChannelInterface->IdeHwStartIo = RpStartIo;
    ChannelInterface->IdeHwControl = RpControl;
    ChannelInterface->IdeHwInterrupt = RpInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RP_CHANNEL);
    controller.AtaChannelInitRoutine = RpChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
