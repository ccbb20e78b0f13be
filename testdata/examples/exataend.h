/* The end of the examples' ATA miniport. With TWO_CHANNELS, its channels know each other. */
static BOOLEAN HwReset(PVOID ChannelExtension)
{
    Restart(ChannelExtension);
    EnableInterrupts(ChannelExtension);
    return TRUE;
}

static BOOLEAN HwStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PCHANNEL channel = ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Command = Irb->TargetId;
    return TRUE;
}

static BOOLEAN HwControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

static BOOLEAN ChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                           PVOID InitContext)
{
    PCHANNEL channel = ChannelExtension;

#ifdef TWO_CHANNELS
    channel->Other = InitContext;
    channel->Number = channel->Other != NULL ? 1 : 0;
#else
    channel->Regs = InitContext;
#endif
    ChannelInterface->IdeHwReset = HwReset;
    ChannelInterface->IdeHwStartIo = HwStartIo;
    ChannelInterface->IdeHwControl = HwControl;
    ChannelInterface->IdeHwInterrupt = IdeHwInterrupt;
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(CHANNEL);
    controller.AtaChannelInitRoutine = ChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
