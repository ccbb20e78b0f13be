/* Timer, reset and start routine owe nobody a dismissal. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define OC_STATUS      2        /* what is read is written back */
#define OC_CONTROL     3
#define OC_DEVICE      6
#define OC_COMMAND     7
#define OC_INT_PENDING 0x80
#define OC_INT_ERROR   0x02
#define OC_INT_LINK    0x01
#define OC_INT_ENABLE  0x10

typedef struct _OC_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} OC_CHANNEL, *POC_CHANNEL;

BOOLEAN OcInterrupt(PVOID ChannelExtension);
VOID OcWorker(PVOID ChannelExtension);
VOID OcTimer(PVOID ChannelExtension);

BOOLEAN OcInterrupt(PVOID ChannelExtension)
{
    POC_CHANNEL chan = (POC_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + OC_STATUS);

    if (!(status & OC_INT_PENDING)) {
        return FALSE;
    }
    AtaPortWritePortUchar(chan->Base + OC_STATUS, status);
    if (status & OC_INT_LINK) {
        AtaPortRequestTimer(chan, OcTimer, 5000);
    }
    return TRUE;
}

VOID OcTimer(PVOID ChannelExtension)
{
    POC_CHANNEL chan = (POC_CHANNEL)ChannelExtension;

    if (AtaPortReadPortUchar(chan->Base + OC_STATUS) & OC_INT_ERROR) {
        AtaPortRequestWorkerRoutine(chan, OcWorker);    // ok: worker-before-dismissal
    }
}

VOID OcWorker(PVOID ChannelExtension)
{
    POC_CHANNEL chan = (POC_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + OC_CONTROL, OC_INT_ENABLE);
}

BOOLEAN OcReset(PVOID ChannelExtension)
{
    POC_CHANNEL chan = (POC_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + OC_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + OC_CONTROL, OC_INT_ENABLE);
    AtaPortRequestTimer(chan, OcTimer, 100000);
    AtaPortRequestWorkerRoutine(chan, OcWorker);    // ok: worker-before-dismissal
    return TRUE;
}

BOOLEAN OcStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    POC_CHANNEL chan = (POC_CHANNEL)ChannelExtension;

    if (Irb->Function == IRB_FUNCTION_LUN_RESET) {
        return AtaPortRequestWorkerRoutine(chan, OcWorker);    // ok: worker-before-dismissal
    }
    AtaPortWritePortUchar(chan->Base + OC_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN OcControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN OcChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    POC_CHANNEL chan = (POC_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = OcReset;
    ChannelInterface->IdeHwStartIo = OcStartIo;
    ChannelInterface->IdeHwControl = OcControl;
    ChannelInterface->IdeHwInterrupt = OcInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(OC_CHANNEL);
    controller.AtaChannelInitRoutine = OcChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
