/* The start routine requests the same worker; it has no interrupt to dismiss. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define RE_STATUS      2        /* what is read is written back */
#define RE_CONTROL     3
#define RE_DEVICE      6
#define RE_COMMAND     7
#define RE_INT_PENDING 0x80
#define RE_INT_ERROR   0x02
#define RE_INT_LINK    0x01
#define RE_INT_ENABLE  0x10

typedef struct _RE_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
    UCHAR LastStatus;
} RE_CHANNEL, *PRE_CHANNEL;

BOOLEAN ReInterrupt(PVOID ChannelExtension);
VOID ReWorker(PVOID ChannelExtension);

BOOLEAN ReInterrupt(PVOID ChannelExtension)
{
    PRE_CHANNEL chan = (PRE_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + RE_STATUS);

    if (!(status & RE_INT_PENDING)) {
        return FALSE;
    }
    AtaPortWritePortUchar(chan->Base + RE_STATUS, status);
    chan->LastStatus = status;
    return TRUE;
}

VOID ReWorker(PVOID ChannelExtension)
{
    ((PRE_CHANNEL)ChannelExtension)->Recoveries++;
}                                               // ok: worker-leaves-interrupt

BOOLEAN ReReset(PVOID ChannelExtension)
{
    PRE_CHANNEL chan = (PRE_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + RE_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + RE_CONTROL, RE_INT_ENABLE);
    return TRUE;
}

BOOLEAN ReStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PRE_CHANNEL chan = (PRE_CHANNEL)ChannelExtension;

    if (Irb->Function == IRB_FUNCTION_MINIPORT_COMMAND) {
        return AtaPortRequestWorkerRoutine(chan, ReWorker);
    }
    AtaPortWritePortUchar(chan->Base + RE_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN ReControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN ReChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PRE_CHANNEL chan = (PRE_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = ReReset;
    ChannelInterface->IdeHwStartIo = ReStartIo;
    ChannelInterface->IdeHwControl = ReControl;
    ChannelInterface->IdeHwInterrupt = ReInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RE_CHANNEL);
    controller.AtaChannelInitRoutine = ReChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
