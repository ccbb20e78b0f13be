#include "sg.h"

static BOOLEAN SgChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE Interface, PVOID Context)
{
    PSG_CHANNEL channel = (PSG_CHANNEL)ChannelExtension;

    channel->Window = (volatile ULONG *)Context;
    SgSetMode(channel, 4);
    Interface->IdeHwInterrupt = SgInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller = {0};

    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(SG_CHANNEL);
    controller.AtaChannelInitRoutine = SgChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
