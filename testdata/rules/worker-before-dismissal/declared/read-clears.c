/* Reading the status clears it: what is not zero is dismissed. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define RK_STATUS      2        /* what is read is written back */
#define RK_CONTROL     3
#define RK_DEVICE      6
#define RK_COMMAND     7
#define RK_INT_PENDING 0x80
#define RK_INT_ERROR   0x02
#define RK_INT_LINK    0x01
#define RK_INT_ENABLE  0x10

typedef struct _RK_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} RK_CHANNEL, *PRK_CHANNEL;

BOOLEAN RkInterrupt(PVOID ChannelExtension);
VOID RkWorker(PVOID ChannelExtension);

static UCHAR RkReadStatus(PRK_CHANNEL chan)
{
    return AtaPortReadPortUchar(chan->Base + RK_COMMAND);
}

BOOLEAN RkInterrupt(PVOID ChannelExtension)
{
    PRK_CHANNEL chan = (PRK_CHANNEL)ChannelExtension;
    UCHAR status = RkReadStatus(chan);

    if (status == 0) {
        return FALSE;
    }
    if (status & RK_INT_ERROR) {
        AtaPortRequestWorkerRoutine(chan, RkWorker);    // expect: worker-with-interrupts-on possible
    }
    return TRUE;
}

VOID RkWorker(PVOID ChannelExtension)
{
    PRK_CHANNEL chan = (PRK_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + RK_CONTROL, RK_INT_ENABLE);
}

BOOLEAN RkReset(PVOID ChannelExtension)
{
    PRK_CHANNEL chan = (PRK_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + RK_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + RK_CONTROL, RK_INT_ENABLE);
    return TRUE;
}

BOOLEAN RkStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PRK_CHANNEL chan = (PRK_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + RK_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN RkControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN RkChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PRK_CHANNEL chan = (PRK_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = RkReset;
    ChannelInterface->IdeHwStartIo = RkStartIo;
    ChannelInterface->IdeHwControl = RkControl;
    ChannelInterface->IdeHwInterrupt = RkInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RK_CHANNEL);
    controller.AtaChannelInitRoutine = RkChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
