#include "cm.h"

BOOLEAN CmReset(PVOID ChannelExtension)
{
    PCM_CHANNEL channel = (PCM_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = CM_INT_ALL;
    return TRUE;
}

BOOLEAN CmStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PCM_CHANNEL channel = (PCM_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN CmControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN CmChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PCM_CHANNEL channel = (PCM_CHANNEL)ChannelExtension;

    channel->Regs = (PCM_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = CmReset;
    ChannelInterface->IdeHwStartIo = CmStartIo;
    ChannelInterface->IdeHwControl = CmControl;
    ChannelInterface->IdeHwInterrupt = CmInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(CM_CHANNEL);
    controller.AtaChannelInitRoutine = CmChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
