/* A jump over the dismissal. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define GT_STATUS      2        /* what is read is written back */
#define GT_CONTROL     3
#define GT_DEVICE      6
#define GT_COMMAND     7
#define GT_INT_PENDING 0x80
#define GT_INT_ERROR   0x02
#define GT_INT_LINK    0x01
#define GT_INT_ENABLE  0x10

typedef struct _GT_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} GT_CHANNEL, *PGT_CHANNEL;

BOOLEAN GtInterrupt(PVOID ChannelExtension);
VOID GtWorker(PVOID ChannelExtension);

BOOLEAN GtInterrupt(PVOID ChannelExtension)
{
    PGT_CHANNEL chan = (PGT_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + GT_STATUS);

    if (!(status & GT_INT_PENDING))
        return FALSE;

    if (status & GT_INT_ERROR)
        goto recover;

    AtaPortWritePortUchar(chan->Base + GT_STATUS, status);
    return TRUE;

recover:
    AtaPortRequestWorkerRoutine(chan, GtWorker);    // expect: worker-before-dismissal via #isr
    AtaPortWritePortUchar(chan->Base + GT_CONTROL, 0);
    AtaPortWritePortUchar(chan->Base + GT_STATUS, status);
    return TRUE;
}

VOID GtWorker(PVOID ChannelExtension)
{
    PGT_CHANNEL chan = (PGT_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + GT_CONTROL, GT_INT_ENABLE);
}

BOOLEAN GtReset(PVOID ChannelExtension)
{
    PGT_CHANNEL chan = (PGT_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + GT_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + GT_CONTROL, GT_INT_ENABLE);
    return TRUE;
}

BOOLEAN GtStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PGT_CHANNEL chan = (PGT_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + GT_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN GtControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN GtChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PGT_CHANNEL chan = (PGT_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = GtReset;
    ChannelInterface->IdeHwStartIo = GtStartIo;
    ChannelInterface->IdeHwControl = GtControl;
    ChannelInterface->IdeHwInterrupt = GtInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(GT_CHANNEL);
    controller.AtaChannelInitRoutine = GtChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
