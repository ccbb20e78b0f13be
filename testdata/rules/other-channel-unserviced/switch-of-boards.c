/* Some boards have one channel, others two. What is stored is no single constant: not seen yet. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define SW_STATUS      2        /* what is read is written back */
#define SW_CONTROL     3
#define SW_DEVICE      6
#define SW_COMMAND     7
#define SW_INT_PENDING 0x80
#define SW_INT_ERROR   0x02
#define SW_INT_LINK    0x01
#define SW_INT_ENABLE  0x10

typedef struct _SW_CHANNEL {
    PUCHAR Base;
} SW_CHANNEL, *PSW_CHANNEL;

BOOLEAN SwInterrupt(PVOID ChannelExtension);

BOOLEAN SwInterrupt(PVOID ChannelExtension)
{
    PSW_CHANNEL chan = ChannelExtension;
    UCHAR status;

    status = AtaPortReadPortUchar(chan->Base + SW_STATUS);
    if (!(status & SW_INT_PENDING))
        return FALSE;                           // todo-expect: other-channel-unserviced possible

    AtaPortWritePortUchar(chan->Base + SW_STATUS, status);
    return TRUE;
}

BOOLEAN SwReset(PVOID ChannelExtension)
{
    PSW_CHANNEL chan = (PSW_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + SW_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + SW_CONTROL, SW_INT_ENABLE);
    return TRUE;
}

BOOLEAN SwStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PSW_CHANNEL chan = (PSW_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + SW_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN SwControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN SwAdapterControl(PVOID ControllerExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PIDE_CONTROLLER_CONFIGURATION config = (PIDE_CONTROLLER_CONFIGURATION)Parameters;

    if (Action != IdeStart) {
        return TRUE;
    }
    switch (config->NumberOfPhysicalBreaks) {
    case 1:
        config->NumberOfChannels = 1;
        break;
    default:
        config->NumberOfChannels = 2;
        break;
    }
    return ControllerExtension != NULL;
}

BOOLEAN SwChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PSW_CHANNEL chan = (PSW_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = SwReset;
    ChannelInterface->IdeHwStartIo = SwStartIo;
    ChannelInterface->IdeHwControl = SwControl;
    ChannelInterface->IdeHwInterrupt = SwInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(SW_CHANNEL);
    controller.AtaChannelInitRoutine = SwChannelInit;
    controller.AtaAdapterControl = SwAdapterControl;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
