/* One way out of the worker goes past the enabling. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define ER_STATUS      2        /* what is read is written back */
#define ER_CONTROL     3
#define ER_DEVICE      6
#define ER_COMMAND     7
#define ER_INT_PENDING 0x80
#define ER_INT_ERROR   0x02
#define ER_INT_LINK    0x01
#define ER_INT_ENABLE  0x10

typedef struct _ER_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} ER_CHANNEL, *PER_CHANNEL;

BOOLEAN ErInterrupt(PVOID ChannelExtension);
VOID ErWorker(PVOID ChannelExtension);

BOOLEAN ErInterrupt(PVOID ChannelExtension)
{
    PER_CHANNEL chan = (PER_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + ER_STATUS);

    if (!(status & ER_INT_PENDING)) {
        return FALSE;
    }
    AtaPortWritePortUchar(chan->Base + ER_STATUS, status);
    if (status & ER_INT_ERROR) {
        AtaPortWritePortUchar(chan->Base + ER_CONTROL, 0);
        AtaPortRequestWorkerRoutine(chan, ErWorker);    // #request
    }
    return TRUE;
}

VOID ErWorker(PVOID ChannelExtension)
{
    PER_CHANNEL chan = (PER_CHANNEL)ChannelExtension;

    if (AtaPortReadPortUchar(chan->Base + ER_STATUS) & ER_INT_LINK) {
        chan->Recoveries = 0;
        return;                                 // expect: interrupts-left-off possible
    }
    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + ER_CONTROL, ER_INT_ENABLE);
}                                               // ok: interrupts-left-off

BOOLEAN ErReset(PVOID ChannelExtension)
{
    PER_CHANNEL chan = (PER_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + ER_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + ER_CONTROL, ER_INT_ENABLE);
    return TRUE;
}

BOOLEAN ErStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PER_CHANNEL chan = (PER_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + ER_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN ErControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN ErChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PER_CHANNEL chan = (PER_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = ErReset;
    ChannelInterface->IdeHwStartIo = ErStartIo;
    ChannelInterface->IdeHwControl = ErControl;
    ChannelInterface->IdeHwInterrupt = ErInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(ER_CHANNEL);
    controller.AtaChannelInitRoutine = ErChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
