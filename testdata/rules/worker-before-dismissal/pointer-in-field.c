/* The error handler is called through a field with one value. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define VT_STATUS      2        /* what is read is written back */
#define VT_CONTROL     3
#define VT_DEVICE      6
#define VT_COMMAND     7
#define VT_INT_PENDING 0x80
#define VT_INT_ERROR   0x02
#define VT_INT_LINK    0x01
#define VT_INT_ENABLE  0x10

typedef struct _VT_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
    VOID (*OnError)(struct _VT_CHANNEL *Channel);
} VT_CHANNEL, *PVT_CHANNEL;

BOOLEAN VtInterrupt(PVOID ChannelExtension);
VOID VtWorker(PVOID ChannelExtension);

static VOID VtOnError(PVT_CHANNEL chan)
{
    AtaPortRequestWorkerRoutine(chan, VtWorker);    // expect: worker-before-dismissal via #isr > #call
}

BOOLEAN VtInterrupt(PVOID ChannelExtension)
{
    PVT_CHANNEL chan = ChannelExtension;
    UCHAR status;

    status = AtaPortReadPortUchar(chan->Base + VT_STATUS);
    if ((status & VT_INT_PENDING) == 0)
        return FALSE;

    if (status & VT_INT_ERROR)
        chan->OnError(chan);                    // #call
    AtaPortWritePortUchar(chan->Base + VT_STATUS, status);
    return TRUE;
}

VOID VtWorker(PVOID ChannelExtension)
{
    PVT_CHANNEL chan = (PVT_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + VT_CONTROL, VT_INT_ENABLE);
}

BOOLEAN VtReset(PVOID ChannelExtension)
{
    PVT_CHANNEL chan = (PVT_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + VT_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + VT_CONTROL, VT_INT_ENABLE);
    return TRUE;
}

BOOLEAN VtStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PVT_CHANNEL chan = (PVT_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + VT_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN VtControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN VtChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PVT_CHANNEL chan = (PVT_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    chan->OnError = VtOnError;
    ChannelInterface->IdeHwReset = VtReset;
    ChannelInterface->IdeHwStartIo = VtStartIo;
    ChannelInterface->IdeHwControl = VtControl;
    ChannelInterface->IdeHwInterrupt = VtInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(VT_CHANNEL);
    controller.AtaChannelInitRoutine = VtChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
