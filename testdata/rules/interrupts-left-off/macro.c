/* Macros disable and enable. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define MC_STATUS      2        /* what is read is written back */
#define MC_CONTROL     3
#define MC_DEVICE      6
#define MC_COMMAND     7
#define MC_INT_PENDING 0x80
#define MC_INT_ERROR   0x02
#define MC_INT_LINK    0x01
#define MC_INT_ENABLE  0x10

typedef struct _MC_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} MC_CHANNEL, *PMC_CHANNEL;
#define MC_OFF(chan) AtaPortWritePortUchar((chan)->Base + MC_CONTROL, 0)
#define MC_ON(chan)  AtaPortWritePortUchar((chan)->Base + MC_CONTROL, MC_INT_ENABLE)

BOOLEAN McInterrupt(PVOID ChannelExtension);
VOID McWorker(PVOID ChannelExtension);

BOOLEAN McInterrupt(PVOID ChannelExtension)
{
    PMC_CHANNEL chan = (PMC_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + MC_STATUS);

    if (!(status & MC_INT_PENDING)) {
        return FALSE;
    }
    AtaPortWritePortUchar(chan->Base + MC_STATUS, status);
    if (status & MC_INT_ERROR) {
        MC_OFF(chan);
        AtaPortRequestWorkerRoutine(chan, McWorker);
    }
    return TRUE;
}

VOID McWorker(PVOID ChannelExtension)
{
    PMC_CHANNEL chan = (PMC_CHANNEL)ChannelExtension;

    switch (AtaPortReadPortUchar(chan->Base + MC_STATUS) & 3) {
    case 0:
        chan->Recoveries++;
        break;
    case MC_INT_LINK:
        chan->Recoveries = 0;
        break;
    default:
        break;
    }
    MC_ON(chan);
}                                               // ok: interrupts-left-off

BOOLEAN McReset(PVOID ChannelExtension)
{
    PMC_CHANNEL chan = (PMC_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + MC_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + MC_CONTROL, MC_INT_ENABLE);
    return TRUE;
}

BOOLEAN McStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PMC_CHANNEL chan = (PMC_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + MC_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN McControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN McChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PMC_CHANNEL chan = (PMC_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = McReset;
    ChannelInterface->IdeHwStartIo = McStartIo;
    ChannelInterface->IdeHwControl = McControl;
    ChannelInterface->IdeHwInterrupt = McInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(MC_CHANNEL);
    controller.AtaChannelInitRoutine = McChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
