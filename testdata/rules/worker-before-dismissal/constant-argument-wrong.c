/* A helper dismisses if told so; the interrupt routine does it later itself. */
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
} CA_CHANNEL, *PCA_CHANNEL;

BOOLEAN CaInterrupt(PVOID ChannelExtension);
VOID CaWorker(PVOID ChannelExtension);

static VOID CaService(PCA_CHANNEL chan, UCHAR Status, BOOLEAN Dismiss)
{
    if (Dismiss) {
        AtaPortWritePortUchar(chan->Base + CA_STATUS, Status);
        if (Status & CA_INT_ERROR) {
            AtaPortWritePortUchar(chan->Base + CA_CONTROL, 0);
        }
    }
    if (Status & CA_INT_ERROR) {
        AtaPortRequestWorkerRoutine(chan, CaWorker);    // expect: worker-before-dismissal via #isr > #service
    }
}

BOOLEAN CaInterrupt(PVOID ChannelExtension)
{
    PCA_CHANNEL chan = (PCA_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + CA_STATUS);

    if (!(status & CA_INT_PENDING)) {
        return FALSE;
    }
    CaService(chan, status, FALSE);             // #service
    AtaPortWritePortUchar(chan->Base + CA_STATUS, status);
    return TRUE;
}

static VOID CaTimer(PVOID ChannelExtension)
{
    PCA_CHANNEL chan = (PCA_CHANNEL)ChannelExtension;

    CaService(chan, AtaPortReadPortUchar(chan->Base + CA_STATUS), TRUE);
}

VOID CaWorker(PVOID ChannelExtension)
{
    PCA_CHANNEL chan = (PCA_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + CA_CONTROL, CA_INT_ENABLE);
}

BOOLEAN CaReset(PVOID ChannelExtension)
{
    PCA_CHANNEL chan = (PCA_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + CA_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + CA_CONTROL, CA_INT_ENABLE);
    AtaPortRequestTimer(chan, CaTimer, 250000);
    return TRUE;
}

BOOLEAN CaStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PCA_CHANNEL chan = (PCA_CHANNEL)ChannelExtension;

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
