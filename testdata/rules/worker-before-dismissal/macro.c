/* The request hides in a macro. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _MC_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} MC_REGISTERS, *PMC_REGISTERS;

typedef struct _MC_CHANNEL {
    PMC_REGISTERS Regs;
    ULONG Recoveries;
} MC_CHANNEL, *PMC_CHANNEL;

#define MC_INT_ALL   0x0F
#define MC_INT_DONE  0x01
#define MC_INT_ERROR 0x02
#define MC_INT_LINK  0x04
#define MC_DEFER(channel) \
    do { \
        (channel)->Recoveries = 0; \
        AtaPortRequestWorkerRoutine((channel), McWorker); \
    } while (0)

BOOLEAN McInterrupt(PVOID ChannelExtension);
VOID McWorker(PVOID ChannelExtension);

BOOLEAN McInterrupt(PVOID ChannelExtension)
{
    PMC_CHANNEL channel = (PMC_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & MC_INT_ALL) == 0) {
        return FALSE;
    }
    switch (status & (MC_INT_ERROR | MC_INT_LINK)) {
    case MC_INT_ERROR:
        MC_DEFER(channel);                      // expect: worker-before-dismissal via #isr
        break;
    case MC_INT_LINK:
        channel->Regs->Enable = 0;
        channel->Regs->Interrupt = status;
        MC_DEFER(channel);                      // ok: worker-before-dismissal
        return TRUE;
    default:
        break;
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}

VOID McWorker(PVOID ChannelExtension)
{
    PMC_CHANNEL channel = (PMC_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = MC_INT_ALL;
}

BOOLEAN McReset(PVOID ChannelExtension)
{
    PMC_CHANNEL channel = (PMC_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = MC_INT_ALL;
    return TRUE;
}

BOOLEAN McStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PMC_CHANNEL channel = (PMC_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN McControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN McChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PMC_CHANNEL channel = (PMC_CHANNEL)ChannelExtension;

    channel->Regs = (PMC_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = McReset;
    ChannelInterface->IdeHwStartIo = McStartIo;
    ChannelInterface->IdeHwControl = McControl;
    ChannelInterface->IdeHwInterrupt = McInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(MC_CHANNEL);
    controller.AtaChannelInitRoutine = McChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
