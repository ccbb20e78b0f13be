/* The routine that enables is called through a field. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define PF_STATUS      2        /* what is read is written back */
#define PF_CONTROL     3
#define PF_DEVICE      6
#define PF_COMMAND     7
#define PF_INT_PENDING 0x80
#define PF_INT_ERROR   0x02
#define PF_INT_LINK    0x01
#define PF_INT_ENABLE  0x10

typedef struct _PF_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
    VOID (*Enable)(struct _PF_CHANNEL *Channel);
} PF_CHANNEL, *PPF_CHANNEL;

BOOLEAN PfInterrupt(PVOID ChannelExtension);
VOID PfWorker(PVOID ChannelExtension);

static VOID PfEnable(PPF_CHANNEL chan)
{
    AtaPortWritePortUchar(chan->Base + PF_CONTROL, PF_INT_ENABLE);
}

BOOLEAN PfInterrupt(PVOID ChannelExtension)
{
    PPF_CHANNEL chan = (PPF_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + PF_STATUS);

    if (!(status & PF_INT_PENDING)) {
        return FALSE;
    }
    AtaPortWritePortUchar(chan->Base + PF_STATUS, status);
    if (status & PF_INT_ERROR) {
        AtaPortWritePortUchar(chan->Base + PF_CONTROL, 0);
        AtaPortRequestWorkerRoutine(chan, PfWorker);    // #request
    }
    return TRUE;
}

VOID PfWorker(PVOID ChannelExtension)
{
    PPF_CHANNEL chan = (PPF_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    chan->Enable(chan);
}                                               // ok: interrupts-left-off

BOOLEAN PfReset(PVOID ChannelExtension)
{
    PPF_CHANNEL chan = (PPF_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + PF_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + PF_CONTROL, PF_INT_ENABLE);
    return TRUE;
}

BOOLEAN PfStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PPF_CHANNEL chan = (PPF_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + PF_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN PfControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN PfChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PPF_CHANNEL chan = (PPF_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    chan->Enable = PfEnable;
    ChannelInterface->IdeHwReset = PfReset;
    ChannelInterface->IdeHwStartIo = PfStartIo;
    ChannelInterface->IdeHwControl = PfControl;
    ChannelInterface->IdeHwInterrupt = PfInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(PF_CHANNEL);
    controller.AtaChannelInitRoutine = PfChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
