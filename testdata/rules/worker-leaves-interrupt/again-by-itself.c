/* A worker that is not done requests itself again; the interrupt was dismissed long ago. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _AG_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} AG_REGISTERS, *PAG_REGISTERS;

typedef struct _AG_CHANNEL {
    PAG_REGISTERS Regs;
    ULONG Recoveries;
} AG_CHANNEL, *PAG_CHANNEL;

#define AG_INT_ALL   0x0F
#define AG_INT_DONE  0x01
#define AG_INT_ERROR 0x02
#define AG_INT_LINK  0x04

BOOLEAN AgInterrupt(PVOID ChannelExtension);
VOID AgWorker(PVOID ChannelExtension);

BOOLEAN AgInterrupt(PVOID ChannelExtension)
{
    PAG_CHANNEL channel = (PAG_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & AG_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & AG_INT_LINK) {
        AtaPortRequestWorkerRoutine(channel, AgWorker);    // expect: worker-with-interrupts-on possible
    }
    return TRUE;
}

VOID AgWorker(PVOID ChannelExtension)
{
    PAG_CHANNEL channel = (PAG_CHANNEL)ChannelExtension;

    if (channel->Regs->Command & 1) {
        AtaPortRequestWorkerRoutine(channel, AgWorker);
        return;                                 // ok: worker-leaves-interrupt
    }
    channel->Recoveries++;
}                                               // ok: worker-leaves-interrupt

BOOLEAN AgReset(PVOID ChannelExtension)
{
    PAG_CHANNEL channel = (PAG_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = AG_INT_ALL;
    return TRUE;
}

BOOLEAN AgStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PAG_CHANNEL channel = (PAG_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN AgControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN AgChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PAG_CHANNEL channel = (PAG_CHANNEL)ChannelExtension;

    channel->Regs = (PAG_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = AgReset;
    ChannelInterface->IdeHwStartIo = AgStartIo;
    ChannelInterface->IdeHwControl = AgControl;
    ChannelInterface->IdeHwInterrupt = AgInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(AG_CHANNEL);
    controller.AtaChannelInitRoutine = AgChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
