/* What a library without source does may be the dismissal. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _UR_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} UR_REGISTERS, *PUR_REGISTERS;

typedef struct _UR_CHANNEL {
    PUR_REGISTERS Regs;
    ULONG Recoveries;
} UR_CHANNEL, *PUR_CHANNEL;

#define UR_INT_ALL   0x0F
#define UR_INT_DONE  0x01
#define UR_INT_ERROR 0x02
#define UR_INT_LINK  0x04

BOOLEAN UrInterrupt(PVOID ChannelExtension);
VOID UrWorker(PVOID ChannelExtension);
VOID UrFirmwareAcknowledge(PUR_REGISTERS Regs, ULONG Status);

BOOLEAN UrInterrupt(PVOID ChannelExtension)
{
    PUR_CHANNEL channel = (PUR_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & UR_INT_ALL) == 0) {
        return FALSE;
    }
    UrFirmwareAcknowledge(channel->Regs, status);
    AtaPortRequestWorkerRoutine(channel, UrWorker);    // ok: worker-before-dismissal
    return TRUE;
}

VOID UrWorker(PVOID ChannelExtension)
{
    PUR_CHANNEL channel = (PUR_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = UR_INT_ALL;
}

BOOLEAN UrReset(PVOID ChannelExtension)
{
    PUR_CHANNEL channel = (PUR_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = UR_INT_ALL;
    return TRUE;
}

BOOLEAN UrStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PUR_CHANNEL channel = (PUR_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN UrControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN UrChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PUR_CHANNEL channel = (PUR_CHANNEL)ChannelExtension;

    channel->Regs = (PUR_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = UrReset;
    ChannelInterface->IdeHwStartIo = UrStartIo;
    ChannelInterface->IdeHwControl = UrControl;
    ChannelInterface->IdeHwInterrupt = UrInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(UR_CHANNEL);
    controller.AtaChannelInitRoutine = UrChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
