/* The same bit decides on both. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define SD_STATUS      2        /* what is read is written back */
#define SD_CONTROL     3
#define SD_DEVICE      6
#define SD_COMMAND     7
#define SD_INT_PENDING 0x80
#define SD_INT_ERROR   0x02
#define SD_INT_LINK    0x01
#define SD_INT_ENABLE  0x10

typedef struct _SD_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
    UCHAR LastStatus;
} SD_CHANNEL, *PSD_CHANNEL;

BOOLEAN SdInterrupt(PVOID ChannelExtension);
VOID SdWorker(PVOID ChannelExtension);

BOOLEAN SdInterrupt(PVOID ChannelExtension)
{
    PSD_CHANNEL chan = (PSD_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + SD_STATUS);

    if (!(status & SD_INT_PENDING)) {
        return FALSE;
    }
    AtaPortWritePortUchar(chan->Base + SD_STATUS, status);
    if (status & SD_INT_ERROR) {
        AtaPortWritePortUchar(chan->Base + SD_CONTROL, 0);
    }
    chan->LastStatus = status;
    if (status & SD_INT_ERROR) {
        AtaPortRequestWorkerRoutine(chan, SdWorker);    // ok: worker-with-interrupts-on
    }
    return TRUE;
}

VOID SdWorker(PVOID ChannelExtension)
{
    PSD_CHANNEL chan = (PSD_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + SD_CONTROL, SD_INT_ENABLE);
}

BOOLEAN SdReset(PVOID ChannelExtension)
{
    PSD_CHANNEL chan = (PSD_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + SD_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + SD_CONTROL, SD_INT_ENABLE);
    return TRUE;
}

BOOLEAN SdStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PSD_CHANNEL chan = (PSD_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + SD_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN SdControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN SdChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PSD_CHANNEL chan = (PSD_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = SdReset;
    ChannelInterface->IdeHwStartIo = SdStartIo;
    ChannelInterface->IdeHwControl = SdControl;
    ChannelInterface->IdeHwInterrupt = SdInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(SD_CHANNEL);
    controller.AtaChannelInitRoutine = SdChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
