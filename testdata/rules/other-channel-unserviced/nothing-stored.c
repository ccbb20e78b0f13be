/* The driver says nothing of its channels. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define NS_STATUS      2        /* what is read is written back */
#define NS_CONTROL     3
#define NS_DEVICE      6
#define NS_COMMAND     7
#define NS_INT_PENDING 0x80
#define NS_INT_ERROR   0x02
#define NS_INT_LINK    0x01
#define NS_INT_ENABLE  0x10

typedef struct _NS_CHANNEL {
    PUCHAR Base;
} NS_CHANNEL, *PNS_CHANNEL;

BOOLEAN NsInterrupt(PVOID ChannelExtension);

BOOLEAN NsInterrupt(PVOID ChannelExtension)
{
    PNS_CHANNEL chan = (PNS_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + NS_STATUS);

    if (!(status & NS_INT_PENDING)) {
        return FALSE;                           // ok: other-channel-unserviced
    }
    AtaPortWritePortUchar(chan->Base + NS_STATUS, status);
    return TRUE;
}

BOOLEAN NsReset(PVOID ChannelExtension)
{
    PNS_CHANNEL chan = (PNS_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + NS_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + NS_CONTROL, NS_INT_ENABLE);
    return TRUE;
}

BOOLEAN NsStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PNS_CHANNEL chan = (PNS_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + NS_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN NsControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN NsChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PNS_CHANNEL chan = (PNS_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = NsReset;
    ChannelInterface->IdeHwStartIo = NsStartIo;
    ChannelInterface->IdeHwControl = NsControl;
    ChannelInterface->IdeHwInterrupt = NsInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(NS_CHANNEL);
    controller.AtaChannelInitRoutine = NsChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
