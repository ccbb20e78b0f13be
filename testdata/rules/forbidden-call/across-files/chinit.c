#include "ch.h"

static BOOLEAN ChReset(PVOID ChannelExtension)
{
    ChFailAll((PCH_CHANNEL)ChannelExtension, IRB_STATUS_BUS_RESET);
    return TRUE;
}

static BOOLEAN ChChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE Interface, PVOID Context)
{
    IDE_CHANNEL_INTERFACE table = {
        .Version = sizeof(table),
        .IdeHwReset = ChReset,
        .IdeHwInterrupt = ChInterrupt,          // #isr
    };

    ((PCH_CHANNEL)ChannelExtension)->Window = (volatile ULONG *)Context;
    *Interface = table;
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller = {0};

    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(CH_CHANNEL);
    controller.AtaChannelInitRoutine = ChChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
