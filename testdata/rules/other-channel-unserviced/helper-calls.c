/* The call is two helpers down. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define HC_STATUS      2        /* what is read is written back */
#define HC_CONTROL     3
#define HC_DEVICE      6
#define HC_COMMAND     7
#define HC_INT_PENDING 0x80
#define HC_INT_ERROR   0x02
#define HC_INT_LINK    0x01
#define HC_INT_ENABLE  0x10

typedef struct _HC_CHANNEL {
    PUCHAR Base;
    struct _HC_CHANNEL *Other;
    UCHAR Number;
} HC_CHANNEL, *PHC_CHANNEL;

BOOLEAN HcInterrupt(PVOID ChannelExtension);

static PHC_CHANNEL HcFirst;

static BOOLEAN HcServeChannel(PHC_CHANNEL chan)
{
    return chan != NULL && HcInterrupt(chan);
}

static BOOLEAN HcNotMine(PHC_CHANNEL chan)
{
    if (chan->Number == 0) {
        return HcServeChannel(chan->Other);
    }
    return FALSE;                               // ok: other-channel-unserviced
}

BOOLEAN HcInterrupt(PVOID ChannelExtension)
{
    PHC_CHANNEL chan = (PHC_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + HC_STATUS);

    if (!(status & HC_INT_PENDING)) {
        return HcNotMine(chan);                 // ok: other-channel-unserviced
    }
    AtaPortWritePortUchar(chan->Base + HC_STATUS, status);
    return TRUE;
}

BOOLEAN HcReset(PVOID ChannelExtension)
{
    PHC_CHANNEL chan = (PHC_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + HC_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + HC_CONTROL, HC_INT_ENABLE);
    return TRUE;
}

BOOLEAN HcStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PHC_CHANNEL chan = (PHC_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + HC_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN HcControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN HcAdapterControl(PVOID ControllerExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PIDE_CONTROLLER_CONFIGURATION config = (PIDE_CONTROLLER_CONFIGURATION)Parameters;

    if (Action == IdeStart) {
        config->NumberOfChannels = 2;
        config->NativeModeEnabled = TRUE;
    }
    return ControllerExtension != NULL;
}

BOOLEAN HcChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PHC_CHANNEL chan = (PHC_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    chan->Number = ChannelInterface->ChannelNumber;
    if (chan->Number == 0) {
        HcFirst = chan;
    } else {
        chan->Other = HcFirst;
        HcFirst->Other = chan;
    }
    ChannelInterface->IdeHwReset = HcReset;
    ChannelInterface->IdeHwStartIo = HcStartIo;
    ChannelInterface->IdeHwControl = HcControl;
    ChannelInterface->IdeHwInterrupt = HcInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(HC_CHANNEL);
    controller.AtaChannelInitRoutine = HcChannelInit;
    controller.AtaAdapterControl = HcAdapterControl;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
