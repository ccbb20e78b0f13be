/* Disabled first and dismissed then: the order of the two does not matter here. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define BD_STATUS      2        /* what is read is written back */
#define BD_CONTROL     3
#define BD_DEVICE      6
#define BD_COMMAND     7
#define BD_INT_PENDING 0x80
#define BD_INT_ERROR   0x02
#define BD_INT_LINK    0x01
#define BD_INT_ENABLE  0x10

typedef struct _BD_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} BD_CHANNEL, *PBD_CHANNEL;

BOOLEAN BdInterrupt(PVOID ChannelExtension);
VOID BdWorker(PVOID ChannelExtension);

BOOLEAN BdInterrupt(PVOID ChannelExtension)
{
    PBD_CHANNEL chan = (PBD_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + BD_STATUS);

    if (!(status & BD_INT_PENDING))
        return FALSE;

    AtaPortWritePortUchar(chan->Base + BD_CONTROL, 0);
    AtaPortWritePortUchar(chan->Base + BD_STATUS, status);
    if (AtaPortRequestWorkerRoutine(chan, BdWorker))    // ok: worker-with-interrupts-on
        return TRUE;

    AtaPortWritePortUchar(chan->Base + BD_CONTROL, BD_INT_ENABLE);
    return TRUE;
}

VOID BdWorker(PVOID ChannelExtension)
{
    PBD_CHANNEL chan = (PBD_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + BD_CONTROL, BD_INT_ENABLE);
}

BOOLEAN BdReset(PVOID ChannelExtension)
{
    PBD_CHANNEL chan = (PBD_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + BD_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + BD_CONTROL, BD_INT_ENABLE);
    return TRUE;
}

BOOLEAN BdStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PBD_CHANNEL chan = (PBD_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + BD_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN BdControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN BdChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PBD_CHANNEL chan = (PBD_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = BdReset;
    ChannelInterface->IdeHwStartIo = BdStartIo;
    ChannelInterface->IdeHwControl = BdControl;
    ChannelInterface->IdeHwInterrupt = BdInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(BD_CHANNEL);
    controller.AtaChannelInitRoutine = BdChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
