/* Dismissed in one branch of the interrupt routine; the other leaves it to the worker. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _OB_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} OB_REGISTERS, *POB_REGISTERS;

typedef struct _OB_CHANNEL {
    POB_REGISTERS Regs;
    ULONG Recoveries;
} OB_CHANNEL, *POB_CHANNEL;

#define OB_INT_ALL   0x0F
#define OB_INT_DONE  0x01
#define OB_INT_ERROR 0x02
#define OB_INT_LINK  0x04

BOOLEAN ObInterrupt(PVOID ChannelExtension);
VOID ObWorker(PVOID ChannelExtension);

BOOLEAN ObInterrupt(PVOID ChannelExtension)
{
    POB_CHANNEL channel = (POB_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & OB_INT_ALL) == 0) {
        return FALSE;
    }
    if (status & OB_INT_LINK) {
        AtaPortRequestWorkerRoutine(channel, ObWorker);    // #request; expect: worker-before-dismissal
        return TRUE;                            // expect: missing-dismissal
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}

VOID ObWorker(PVOID ChannelExtension)
{
    ((POB_CHANNEL)ChannelExtension)->Recoveries++;
}                                               // expect: worker-leaves-interrupt via #request

BOOLEAN ObReset(PVOID ChannelExtension)
{
    POB_CHANNEL channel = (POB_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = OB_INT_ALL;
    return TRUE;
}

BOOLEAN ObStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    POB_CHANNEL channel = (POB_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN ObControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN ObChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    POB_CHANNEL channel = (POB_CHANNEL)ChannelExtension;

    channel->Regs = (POB_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = ObReset;
    ChannelInterface->IdeHwStartIo = ObStartIo;
    ChannelInterface->IdeHwControl = ObControl;
    ChannelInterface->IdeHwInterrupt = ObInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(OB_CHANNEL);
    controller.AtaChannelInitRoutine = ObChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
