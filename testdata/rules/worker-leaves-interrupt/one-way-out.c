/* The worker dismisses on one way out and not on the other. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define OW_STATUS      2        /* what is read is written back */
#define OW_CONTROL     3
#define OW_DEVICE      6
#define OW_COMMAND     7
#define OW_INT_PENDING 0x80
#define OW_INT_ERROR   0x02
#define OW_INT_LINK    0x01
#define OW_INT_ENABLE  0x10

typedef struct _OW_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
    UCHAR LastStatus;
} OW_CHANNEL, *POW_CHANNEL;

BOOLEAN OwInterrupt(PVOID ChannelExtension);
VOID OwWorker(PVOID ChannelExtension);

BOOLEAN OwInterrupt(PVOID ChannelExtension)
{
    POW_CHANNEL chan = (POW_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + OW_STATUS);

    if (!(status & OW_INT_PENDING)) {
        return FALSE;
    }
    chan->LastStatus = status;
    AtaPortRequestWorkerRoutine(chan, OwWorker);    // #request; expect: worker-before-dismissal
    return TRUE;                                // expect: missing-dismissal
}

VOID OwWorker(PVOID ChannelExtension)
{
    POW_CHANNEL chan = (POW_CHANNEL)ChannelExtension;

    if (chan->LastStatus & OW_INT_LINK) {
        return;                                 // expect: worker-leaves-interrupt
    }
    AtaPortWritePortUchar(chan->Base + OW_STATUS, chan->LastStatus);
    AtaPortWritePortUchar(chan->Base + OW_CONTROL, OW_INT_ENABLE);
}                                               // ok: worker-leaves-interrupt

BOOLEAN OwReset(PVOID ChannelExtension)
{
    POW_CHANNEL chan = (POW_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + OW_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + OW_CONTROL, OW_INT_ENABLE);
    return TRUE;
}

BOOLEAN OwStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    POW_CHANNEL chan = (POW_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + OW_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN OwControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN OwChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    POW_CHANNEL chan = (POW_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = OwReset;
    ChannelInterface->IdeHwStartIo = OwStartIo;
    ChannelInterface->IdeHwControl = OwControl;
    ChannelInterface->IdeHwInterrupt = OwInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(OW_CHANNEL);
    controller.AtaChannelInitRoutine = OwChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
