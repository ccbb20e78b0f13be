/* If the request fails, the work is done at once; dismissed it is only then. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define FR_STATUS      2        /* what is read is written back */
#define FR_CONTROL     3
#define FR_DEVICE      6
#define FR_COMMAND     7
#define FR_INT_PENDING 0x80
#define FR_INT_ERROR   0x02
#define FR_INT_LINK    0x01
#define FR_INT_ENABLE  0x10

typedef struct _FR_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} FR_CHANNEL, *PFR_CHANNEL;

BOOLEAN FrInterrupt(PVOID ChannelExtension);
VOID FrWorker(PVOID ChannelExtension);

BOOLEAN FrInterrupt(PVOID ChannelExtension)
{
    PFR_CHANNEL chan = (PFR_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + FR_STATUS);

    if (!(status & FR_INT_PENDING)) {
        return FALSE;
    }
    if (status & FR_INT_ERROR) {
        if (!AtaPortRequestWorkerRoutine(chan, FrWorker)) {    // expect: worker-before-dismissal via #isr
            FrWorker(chan);
        }
    }
    AtaPortWritePortUchar(chan->Base + FR_STATUS, status);
    return TRUE;
}

VOID FrWorker(PVOID ChannelExtension)
{
    PFR_CHANNEL chan = (PFR_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + FR_CONTROL, FR_INT_ENABLE);
}

BOOLEAN FrReset(PVOID ChannelExtension)
{
    PFR_CHANNEL chan = (PFR_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + FR_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + FR_CONTROL, FR_INT_ENABLE);
    return TRUE;
}

BOOLEAN FrStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PFR_CHANNEL chan = (PFR_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + FR_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN FrControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN FrChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PFR_CHANNEL chan = (PFR_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = FrReset;
    ChannelInterface->IdeHwStartIo = FrStartIo;
    ChannelInterface->IdeHwControl = FrControl;
    ChannelInterface->IdeHwInterrupt = FrInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(FR_CHANNEL);
    controller.AtaChannelInitRoutine = FrChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
