/* The helper dismisses if told so; the worker tells it. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define CA_STATUS      2        /* what is read is written back */
#define CA_CONTROL     3
#define CA_DEVICE      6
#define CA_COMMAND     7
#define CA_INT_PENDING 0x80
#define CA_INT_ERROR   0x02
#define CA_INT_LINK    0x01
#define CA_INT_ENABLE  0x10

typedef struct _CA_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
    UCHAR LastStatus;
} CA_CHANNEL, *PCA_CHANNEL;

BOOLEAN CaInterrupt(PVOID ChannelExtension);
VOID CaWorker(PVOID ChannelExtension);

BOOLEAN CaInterrupt(PVOID ChannelExtension)
{
    PCA_CHANNEL chan = (PCA_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + CA_STATUS);

    if (!(status & CA_INT_PENDING)) {
        return FALSE;
    }
    chan->LastStatus = status;
    AtaPortRequestWorkerRoutine(chan, CaWorker);    // #request; expect: worker-before-dismissal
    return TRUE;                                // expect: missing-dismissal
}

static VOID CaFinish(PCA_CHANNEL chan, BOOLEAN Dismiss)
{
    if (Dismiss) {
        AtaPortWritePortUchar(chan->Base + CA_STATUS, chan->LastStatus);
    }
    chan->Recoveries++;
}

VOID CaWorker(PVOID ChannelExtension)
{
    CaFinish((PCA_CHANNEL)ChannelExtension, TRUE);
}                                               // ok: worker-leaves-interrupt

BOOLEAN CaReset(PVOID ChannelExtension)
{
    PCA_CHANNEL chan = (PCA_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + CA_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + CA_CONTROL, CA_INT_ENABLE);
    return TRUE;
}

BOOLEAN CaStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PCA_CHANNEL chan = (PCA_CHANNEL)ChannelExtension;

    if (Irb->Function == IRB_FUNCTION_LUN_RESET) {
        CaFinish(chan, FALSE);
        return TRUE;
    }
    AtaPortWritePortUchar(chan->Base + CA_DEVICE, (UCHAR)(Irb->TargetId << 4));
    return TRUE;
}

BOOLEAN CaControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN CaChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PCA_CHANNEL chan = (PCA_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
    ChannelInterface->IdeHwReset = CaReset;
    ChannelInterface->IdeHwStartIo = CaStartIo;
    ChannelInterface->IdeHwControl = CaControl;
    ChannelInterface->IdeHwInterrupt = CaInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(CA_CHANNEL);
    controller.AtaChannelInitRoutine = CaChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
