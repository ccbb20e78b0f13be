/* What disables and what enables is declared: the finding is definite. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define DC_STATUS      2        /* what is read is written back */
#define DC_CONTROL     3
#define DC_DEVICE      6
#define DC_COMMAND     7
#define DC_INT_PENDING 0x80
#define DC_INT_ERROR   0x02
#define DC_INT_LINK    0x01
#define DC_INT_ENABLE  0x10

typedef struct _DC_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} DC_CHANNEL, *PDC_CHANNEL;

BOOLEAN DcInterrupt(PVOID ChannelExtension);
VOID DcWorker(PVOID ChannelExtension);

static VOID DcMask(PDC_CHANNEL chan)
{
    AtaPortWritePortUchar(chan->Base + DC_CONTROL, 0);
}

static VOID DcUnmask(PDC_CHANNEL chan)
{
    AtaPortWritePortUchar(chan->Base + DC_CONTROL, DC_INT_ENABLE);
}

BOOLEAN DcInterrupt(PVOID ChannelExtension)
{
    PDC_CHANNEL chan = (PDC_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + DC_STATUS);

    if (!(status & DC_INT_PENDING)) {
        return FALSE;
    }
    AtaPortWritePortUchar(chan->Base + DC_STATUS, status);
    if (status & DC_INT_ERROR) {
        DcMask(chan);
        AtaPortRequestWorkerRoutine(chan, DcWorker);
    }
    return TRUE;
}

VOID DcWorker(PVOID ChannelExtension)
{
    PDC_CHANNEL chan = (PDC_CHANNEL)ChannelExtension;

    if (AtaPortReadPortUchar(chan->Base + DC_STATUS) & DC_INT_LINK) {
        return;                                 // expect: interrupts-left-off
    }
    chan->Recoveries++;
    DcUnmask(chan);
}                                               // ok: interrupts-left-off

BOOLEAN DcReset(PVOID ChannelExtension)
{
    PDC_CHANNEL chan = (PDC_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + DC_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + DC_CONTROL, DC_INT_ENABLE);
    return TRUE;
}

BOOLEAN DcStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDC_CHANNEL chan = (PDC_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + DC_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN DcControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN DcChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PDC_CHANNEL chan = (PDC_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = DcReset;
    ChannelInterface->IdeHwStartIo = DcStartIo;
    ChannelInterface->IdeHwControl = DcControl;
    ChannelInterface->IdeHwInterrupt = DcInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(DC_CHANNEL);
    controller.AtaChannelInitRoutine = DcChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
