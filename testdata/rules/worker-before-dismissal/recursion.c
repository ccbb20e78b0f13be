/* A recursive walk over the ports of a multiplier ends in the request. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _PM_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} PM_REGISTERS, *PPM_REGISTERS;

typedef struct _PM_CHANNEL {
    PPM_REGISTERS Regs;
    ULONG Recoveries;
    struct _PM_PORT *Ports;
} PM_CHANNEL, *PPM_CHANNEL;

#define PM_INT_ALL   0x0F
#define PM_INT_DONE  0x01
#define PM_INT_ERROR 0x02
#define PM_INT_LINK  0x04
typedef struct _PM_PORT {
    struct _PM_PORT *Next;
    BOOLEAN Suspect;
} PM_PORT, *PPM_PORT;

BOOLEAN PmInterrupt(PVOID ChannelExtension);
VOID PmWorker(PVOID ChannelExtension);

static VOID PmServePort(PPM_CHANNEL channel, PPM_PORT Port)
{
    Port->Suspect = TRUE;
    if (Port->Next == NULL) {
        AtaPortRequestWorkerRoutine(channel, PmWorker);    // expect: worker-before-dismissal via #isr > #serve
        return;
    }
    PmServePort(channel, Port->Next);
}

BOOLEAN PmInterrupt(PVOID ChannelExtension)
{
    PPM_CHANNEL channel = (PPM_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & PM_INT_ALL) == 0) {
        return FALSE;
    }
    if (status & PM_INT_ERROR) {
        PmServePort(channel, channel->Ports);   // #serve
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}

VOID PmWorker(PVOID ChannelExtension)
{
    PPM_CHANNEL channel = (PPM_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = PM_INT_ALL;
}

BOOLEAN PmReset(PVOID ChannelExtension)
{
    PPM_CHANNEL channel = (PPM_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = PM_INT_ALL;
    return TRUE;
}

BOOLEAN PmStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PPM_CHANNEL channel = (PPM_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN PmControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN PmChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PPM_CHANNEL channel = (PPM_CHANNEL)ChannelExtension;

    channel->Regs = (PPM_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = PmReset;
    ChannelInterface->IdeHwStartIo = PmStartIo;
    ChannelInterface->IdeHwControl = PmControl;
    ChannelInterface->IdeHwInterrupt = PmInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(PM_CHANNEL);
    controller.AtaChannelInitRoutine = PmChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
