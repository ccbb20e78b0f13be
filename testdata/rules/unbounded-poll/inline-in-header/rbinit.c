#include "rb.h"

static BOOLEAN RbReset(PVOID ChannelExtension)
{
    ((PRB_CHANNEL)ChannelExtension)->Port->Engine = 0;
    return TRUE;
}

static BOOLEAN RbChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE Interface, PVOID Context)
{
    ((PRB_CHANNEL)ChannelExtension)->Port = (PRB_PORT)Context;
    Interface->IdeHwReset = RbReset;
    Interface->IdeHwInterrupt = RbInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller = {0};

    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RB_CHANNEL);
    controller.AtaChannelInitRoutine = RbChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
