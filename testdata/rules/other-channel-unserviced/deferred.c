/* A timer looks whether there was an interrupt; what it finds is no decline. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define DF_STATUS      2        /* what is read is written back */
#define DF_CONTROL     3
#define DF_DEVICE      6
#define DF_COMMAND     7
#define DF_INT_PENDING 0x80
#define DF_INT_ERROR   0x02
#define DF_INT_LINK    0x01
#define DF_INT_ENABLE  0x10

typedef struct _DF_CHANNEL {
    PUCHAR Base;
    struct _DF_CHANNEL *Other;
    UCHAR Number;
} DF_CHANNEL, *PDF_CHANNEL;

BOOLEAN DfInterrupt(PVOID ChannelExtension);
VOID DfTimer(PVOID ChannelExtension);

static PDF_CHANNEL DfFirst;

static BOOLEAN DfLost(PDF_CHANNEL chan)
{
    if (!(AtaPortReadPortUchar(chan->Base + DF_STATUS) & DF_INT_PENDING)) {
        return FALSE;                           // ok: other-channel-unserviced
    }
    return TRUE;
}

VOID DfTimer(PVOID ChannelExtension)
{
    PDF_CHANNEL chan = (PDF_CHANNEL)ChannelExtension;

    if (DfLost(chan)) {
        AtaPortWritePortUchar(chan->Base + DF_COMMAND, 8);
    }
}

BOOLEAN DfInterrupt(PVOID ChannelExtension)
{
    PDF_CHANNEL chan = (PDF_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + DF_STATUS);

    if (!(status & DF_INT_PENDING)) {
        if (chan->Number == 0 && chan->Other != NULL) {
            return DfInterrupt(chan->Other);
        }
        return FALSE;                           // ok: other-channel-unserviced
    }
    AtaPortWritePortUchar(chan->Base + DF_STATUS, status);
    return TRUE;
}

BOOLEAN DfReset(PVOID ChannelExtension)
{
    PDF_CHANNEL chan = (PDF_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + DF_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + DF_CONTROL, DF_INT_ENABLE);
    AtaPortRequestTimer(chan, DfTimer, 100000);
    return TRUE;
}

BOOLEAN DfStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDF_CHANNEL chan = (PDF_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + DF_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN DfControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN DfChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PDF_CHANNEL chan = (PDF_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    chan->Number = ChannelInterface->ChannelNumber;
    if (chan->Number == 0) {
        DfFirst = chan;
    } else {
        chan->Other = DfFirst;
        DfFirst->Other = chan;
    }
    ChannelInterface->IdeHwReset = DfReset;
    ChannelInterface->IdeHwStartIo = DfStartIo;
    ChannelInterface->IdeHwControl = DfControl;
    ChannelInterface->IdeHwInterrupt = DfInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(DF_CHANNEL);
    controller.AtaChannelInitRoutine = DfChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
