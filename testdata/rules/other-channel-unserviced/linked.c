/* The channels point to each other, and nobody uses it when declining. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define LK_STATUS      2        /* what is read is written back */
#define LK_CONTROL     3
#define LK_DEVICE      6
#define LK_COMMAND     7
#define LK_INT_PENDING 0x80
#define LK_INT_ERROR   0x02
#define LK_INT_LINK    0x01
#define LK_INT_ENABLE  0x10

typedef struct _LK_CHANNEL {
    PUCHAR Base;
    struct _LK_CHANNEL *Other;
    UCHAR Number;
} LK_CHANNEL, *PLK_CHANNEL;

BOOLEAN LkInterrupt(PVOID ChannelExtension);

static PLK_CHANNEL LkFirst;

BOOLEAN LkInterrupt(PVOID ChannelExtension)
{
    PLK_CHANNEL chan = (PLK_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + LK_STATUS);

    if (!(status & LK_INT_PENDING)) {
        return FALSE;                           // expect: other-channel-unserviced possible via #isr
    }
    AtaPortWritePortUchar(chan->Base + LK_STATUS, status);
    return TRUE;
}

BOOLEAN LkReset(PVOID ChannelExtension)
{
    PLK_CHANNEL chan = (PLK_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + LK_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + LK_CONTROL, LK_INT_ENABLE);
    return TRUE;
}

BOOLEAN LkStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PLK_CHANNEL chan = (PLK_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + LK_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN LkControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN LkChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PLK_CHANNEL chan = (PLK_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    chan->Number = ChannelInterface->ChannelNumber;
    if (chan->Number == 0) {
        LkFirst = chan;
    } else {
        chan->Other = LkFirst;
        LkFirst->Other = chan;
    }
    ChannelInterface->IdeHwReset = LkReset;
    ChannelInterface->IdeHwStartIo = LkStartIo;
    ChannelInterface->IdeHwControl = LkControl;
    ChannelInterface->IdeHwInterrupt = LkInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(LK_CHANNEL);
    controller.AtaChannelInitRoutine = LkChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
