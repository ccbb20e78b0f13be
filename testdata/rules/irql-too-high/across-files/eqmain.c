#include "eq.h"

BOOLEAN EqInterrupt(PVOID ChannelExtension)
{
    PEQ_CHANNEL channel = (PEQ_CHANNEL)ChannelExtension;
    ULONG cause = channel->Window[0];

    if (cause == 0) {
        return FALSE;
    }
    channel->Window[0] = cause;
    EqPush(channel, cause);                     // #push
    channel->Window[1] = 0;
    AtaPortRequestWorkerRoutine(channel, EqWorker);
    return TRUE;
}

VOID EqWorker(PVOID ChannelExtension)
{
    PEQ_CHANNEL channel = (PEQ_CHANNEL)ChannelExtension;

    EqClear(channel);
    channel->Window[0] = 0xFFFFFFFF;
    channel->Window[1] = 1;
}

static BOOLEAN EqChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE Interface, PVOID Context)
{
    ((PEQ_CHANNEL)ChannelExtension)->Window = (volatile ULONG *)Context;
    Interface->IdeHwInterrupt = EqInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller = {0};

    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(EQ_CHANNEL);
    controller.AtaChannelInitRoutine = EqChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
