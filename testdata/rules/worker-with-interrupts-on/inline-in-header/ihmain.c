#include "ih.h"

VOID IhWorker(PVOID ChannelExtension)
{
    PIH_CHANNEL channel = (PIH_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = IH_INT_ALL;
}

BOOLEAN IhReset(PVOID ChannelExtension)
{
    PIH_CHANNEL channel = (PIH_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = IH_INT_ALL;
    return TRUE;
}

BOOLEAN IhStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PIH_CHANNEL channel = (PIH_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN IhControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN IhChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PIH_CHANNEL channel = (PIH_CHANNEL)ChannelExtension;

    channel->Regs = (PIH_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = IhReset;
    ChannelInterface->IdeHwStartIo = IhStartIo;
    ChannelInterface->IdeHwControl = IhControl;
    ChannelInterface->IdeHwInterrupt = IhInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(IH_CHANNEL);
    controller.AtaChannelInitRoutine = IhChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
