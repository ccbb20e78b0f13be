#include "af.h"

BOOLEAN AfReset(PVOID ChannelExtension)
{
    PAF_CHANNEL channel = (PAF_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = AF_INT_ALL;
    return TRUE;
}

BOOLEAN AfStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PAF_CHANNEL channel = (PAF_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN AfControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN AfChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PAF_CHANNEL channel = (PAF_CHANNEL)ChannelExtension;

    channel->Regs = (PAF_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = AfReset;
    ChannelInterface->IdeHwStartIo = AfStartIo;
    ChannelInterface->IdeHwControl = AfControl;
    ChannelInterface->IdeHwInterrupt = AfInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(AF_CHANNEL);
    controller.AtaChannelInitRoutine = AfChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
