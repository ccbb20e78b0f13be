#include "rf.h"

static const IDE_PHYSICAL_ADDRESS RfWindow = { 0xF0000000 };

static BOOLEAN RfReset(PVOID ChannelExtension)
{
    ((PRF_CHANNEL)ChannelExtension)->Window[2] = 1;
    return TRUE;
}

static BOOLEAN RfStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PRF_CHANNEL)ChannelExtension)->Window[3] = Irb->TargetId;
    return TRUE;
}

static BOOLEAN RfControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

static BOOLEAN RfChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                             PVOID InitContext)
{
    PRF_CHANNEL ext = (PRF_CHANNEL)ChannelExtension;

    ext->Window = (volatile ULONG *)AtaPortGetDeviceBase(ext, RfWindow, 32);
    ext->Other = *(PRF_CHANNEL *)InitContext;
    *(PRF_CHANNEL *)InitContext = ext;
    ChannelInterface->IdeHwReset = RfReset;
    ChannelInterface->IdeHwStartIo = RfStartIo;
    ChannelInterface->IdeHwControl = RfControl;
    ChannelInterface->IdeHwInterrupt = RfInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ControllerExtensionSize = sizeof(PRF_CHANNEL);
    controller.ChannelExtensionSize = sizeof(RF_CHANNEL);
    controller.AtaChannelInitRoutine = RfChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
