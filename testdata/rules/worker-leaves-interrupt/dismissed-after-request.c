/* Dismissed behind the request: too late for the order, but dismissed before the worker runs. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define DA_STATUS      2        /* what is read is written back */
#define DA_CONTROL     3
#define DA_DEVICE      6
#define DA_COMMAND     7
#define DA_INT_PENDING 0x80
#define DA_INT_ERROR   0x02
#define DA_INT_LINK    0x01
#define DA_INT_ENABLE  0x10

typedef struct _DA_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
    UCHAR LastStatus;
} DA_CHANNEL, *PDA_CHANNEL;

BOOLEAN DaInterrupt(PVOID ChannelExtension);
VOID DaWorker(PVOID ChannelExtension);

BOOLEAN DaInterrupt(PVOID ChannelExtension)
{
    PDA_CHANNEL chan = (PDA_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + DA_STATUS);

    if (!(status & DA_INT_PENDING)) {
        return FALSE;
    }
    if (status & DA_INT_ERROR) {
        AtaPortRequestWorkerRoutine(chan, DaWorker);    // expect: worker-before-dismissal
    }
    AtaPortWritePortUchar(chan->Base + DA_STATUS, status);
    return TRUE;
}

VOID DaWorker(PVOID ChannelExtension)
{
    ((PDA_CHANNEL)ChannelExtension)->Recoveries++;
}                                               // ok: worker-leaves-interrupt

BOOLEAN DaReset(PVOID ChannelExtension)
{
    PDA_CHANNEL chan = (PDA_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + DA_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + DA_CONTROL, DA_INT_ENABLE);
    return TRUE;
}

BOOLEAN DaStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDA_CHANNEL chan = (PDA_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + DA_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN DaControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN DaChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PDA_CHANNEL chan = (PDA_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = DaReset;
    ChannelInterface->IdeHwStartIo = DaStartIo;
    ChannelInterface->IdeHwControl = DaControl;
    ChannelInterface->IdeHwInterrupt = DaInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(DA_CHANNEL);
    controller.AtaChannelInitRoutine = DaChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
