/* One of two handlers requests the worker; the other has nothing to do with it. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _TH_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} TH_REGISTERS, *PTH_REGISTERS;

typedef struct _TH_CHANNEL {
    PTH_REGISTERS Regs;
    ULONG Recoveries;
    ULONG Done;
} TH_CHANNEL, *PTH_CHANNEL;

#define TH_INT_ALL   0x0F
#define TH_INT_DONE  0x01
#define TH_INT_ERROR 0x02
#define TH_INT_LINK  0x04

BOOLEAN ThInterrupt(PVOID ChannelExtension);
VOID ThWorker(PVOID ChannelExtension);

static VOID ThOnDone(PTH_CHANNEL channel)
{
    channel->Done++;
}

static VOID ThOnError(PTH_CHANNEL channel)
{
    AtaPortRequestWorkerRoutine(channel, ThWorker);    // expect: worker-before-dismissal possible via #isr > #handler
}

static VOID (*const ThHandlers[2])(PTH_CHANNEL channel) = { ThOnDone, ThOnError };

BOOLEAN ThInterrupt(PVOID ChannelExtension)
{
    PTH_CHANNEL channel = (PTH_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & TH_INT_ALL) == 0) {
        return FALSE;
    }
    ThHandlers[(status >> 1) & 1](channel);     // #handler
    channel->Regs->Interrupt = status;
    return TRUE;
}

VOID ThWorker(PVOID ChannelExtension)
{
    PTH_CHANNEL channel = (PTH_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = TH_INT_ALL;
}

BOOLEAN ThReset(PVOID ChannelExtension)
{
    PTH_CHANNEL channel = (PTH_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = TH_INT_ALL;
    return TRUE;
}

BOOLEAN ThStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PTH_CHANNEL channel = (PTH_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN ThControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN ThChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PTH_CHANNEL channel = (PTH_CHANNEL)ChannelExtension;

    channel->Regs = (PTH_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = ThReset;
    ChannelInterface->IdeHwStartIo = ThStartIo;
    ChannelInterface->IdeHwControl = ThControl;
    ChannelInterface->IdeHwInterrupt = ThInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(TH_CHANNEL);
    controller.AtaChannelInitRoutine = ThChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
