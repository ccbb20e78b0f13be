/* The worker leaves the rest to a library without source, which may enable. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define UR_STATUS      2        /* what is read is written back */
#define UR_CONTROL     3
#define UR_DEVICE      6
#define UR_COMMAND     7
#define UR_INT_PENDING 0x80
#define UR_INT_ERROR   0x02
#define UR_INT_LINK    0x01
#define UR_INT_ENABLE  0x10

typedef struct _UR_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} UR_CHANNEL, *PUR_CHANNEL;

BOOLEAN UrInterrupt(PVOID ChannelExtension);
VOID UrWorker(PVOID ChannelExtension);
VOID UrBoardRestart(PUCHAR Base);

BOOLEAN UrInterrupt(PVOID ChannelExtension)
{
    PUR_CHANNEL chan = (PUR_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + UR_STATUS);

    if (!(status & UR_INT_PENDING)) {
        return FALSE;
    }
    AtaPortWritePortUchar(chan->Base + UR_STATUS, status);
    if (status & UR_INT_ERROR) {
        AtaPortWritePortUchar(chan->Base + UR_CONTROL, 0);
        AtaPortRequestWorkerRoutine(chan, UrWorker);    // #request
    }
    return TRUE;
}

VOID UrWorker(PVOID ChannelExtension)
{
    PUR_CHANNEL chan = (PUR_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    UrBoardRestart(chan->Base);
}                                               // ok: interrupts-left-off

BOOLEAN UrReset(PVOID ChannelExtension)
{
    PUR_CHANNEL chan = (PUR_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + UR_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + UR_CONTROL, UR_INT_ENABLE);
    return TRUE;
}

BOOLEAN UrStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PUR_CHANNEL chan = (PUR_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + UR_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN UrControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN UrChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PUR_CHANNEL chan = (PUR_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = UrReset;
    ChannelInterface->IdeHwStartIo = UrStartIo;
    ChannelInterface->IdeHwControl = UrControl;
    ChannelInterface->IdeHwInterrupt = UrInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(UR_CHANNEL);
    controller.AtaChannelInitRoutine = UrChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
