/* One helper writes all registers: the same number is the same register. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define RN_STATUS      2        /* what is read is written back */
#define RN_CONTROL     3
#define RN_DEVICE      6
#define RN_COMMAND     7
#define RN_INT_PENDING 0x80
#define RN_INT_ERROR   0x02
#define RN_INT_LINK    0x01
#define RN_INT_ENABLE  0x10

typedef struct _RN_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} RN_CHANNEL, *PRN_CHANNEL;

BOOLEAN RnInterrupt(PVOID ChannelExtension);
VOID RnWorker(PVOID ChannelExtension);

static VOID RnWrite(PRN_CHANNEL chan, ULONG Register, UCHAR Value)
{
    AtaPortWritePortUchar(chan->Base + Register, Value);
}

BOOLEAN RnInterrupt(PVOID ChannelExtension)
{
    PRN_CHANNEL chan = (PRN_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + RN_STATUS);

    if (!(status & RN_INT_PENDING)) {
        return FALSE;
    }
    RnWrite(chan, RN_STATUS, status);
    if (status & RN_INT_ERROR) {
        RnWrite(chan, RN_CONTROL, 0);
        AtaPortRequestWorkerRoutine(chan, RnWorker);
    }
    return TRUE;
}

VOID RnWorker(PVOID ChannelExtension)
{
    PRN_CHANNEL chan = (PRN_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    RnWrite(chan, RN_CONTROL, RN_INT_ENABLE);
}                                               // ok: interrupts-left-off

BOOLEAN RnReset(PVOID ChannelExtension)
{
    PRN_CHANNEL chan = (PRN_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + RN_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + RN_CONTROL, RN_INT_ENABLE);
    return TRUE;
}

BOOLEAN RnStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PRN_CHANNEL chan = (PRN_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + RN_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN RnControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN RnChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PRN_CHANNEL chan = (PRN_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = RnReset;
    ChannelInterface->IdeHwStartIo = RnStartIo;
    ChannelInterface->IdeHwControl = RnControl;
    ChannelInterface->IdeHwInterrupt = RnInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RN_CHANNEL);
    controller.AtaChannelInitRoutine = RnChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
