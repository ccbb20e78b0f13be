/* The request is two calls down, in the error handler. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define PD_STATUS      2        /* what is read is written back */
#define PD_CONTROL     3
#define PD_DEVICE      6
#define PD_COMMAND     7
#define PD_INT_PENDING 0x80
#define PD_INT_ERROR   0x02
#define PD_INT_LINK    0x01
#define PD_INT_ENABLE  0x10

typedef struct _PD_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
    UCHAR LastStatus;
} PD_CHANNEL, *PPD_CHANNEL;

BOOLEAN PdInterrupt(PVOID ChannelExtension);
VOID PdWorker(PVOID ChannelExtension);

static VOID PdRecover(PPD_CHANNEL chan)
{
    if (!AtaPortRequestWorkerRoutine(chan, PdWorker)) {    // expect: worker-before-dismissal via #isr > #error > #recover
        chan->Recoveries++;
    }
}

static VOID PdOnError(PPD_CHANNEL chan, UCHAR Status)
{
    chan->LastStatus = Status;
    PdRecover(chan);                            // #recover
}

BOOLEAN PdInterrupt(PVOID ChannelExtension)
{
    PPD_CHANNEL chan = (PPD_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + PD_STATUS);

    if (!(status & PD_INT_PENDING)) {
        return FALSE;
    }
    if (status & PD_INT_ERROR) {
        PdOnError(chan, status);                // #error
    }
    AtaPortWritePortUchar(chan->Base + PD_STATUS, status);
    return TRUE;
}

VOID PdWorker(PVOID ChannelExtension)
{
    PPD_CHANNEL chan = (PPD_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + PD_CONTROL, PD_INT_ENABLE);
}

BOOLEAN PdReset(PVOID ChannelExtension)
{
    PPD_CHANNEL chan = (PPD_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + PD_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + PD_CONTROL, PD_INT_ENABLE);
    return TRUE;
}

BOOLEAN PdStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PPD_CHANNEL chan = (PPD_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + PD_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN PdControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN PdChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PPD_CHANNEL chan = (PPD_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = PdReset;
    ChannelInterface->IdeHwStartIo = PdStartIo;
    ChannelInterface->IdeHwControl = PdControl;
    ChannelInterface->IdeHwInterrupt = PdInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(PD_CHANNEL);
    controller.AtaChannelInitRoutine = PdChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
