/* The helper completes if told so, and it is. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _CA_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} CA_REGISTERS, *PCA_REGISTERS;

typedef struct _CA_CHANNEL {
    PCA_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
} CA_CHANNEL, *PCA_CHANNEL;

#define CA_INT_ALL   0x0F
#define CA_INT_DONE  0x01
#define CA_INT_ERROR 0x02
#define CA_INT_LINK  0x04

BOOLEAN CaInterrupt(PVOID ChannelExtension);

static VOID CaFinish(PCA_CHANNEL channel, PIDE_REQUEST_BLOCK Irb, BOOLEAN Complete)
{
    channel->Active = NULL;
    Irb->IrbStatus = IRB_STATUS_SUCCESS;
    if (Complete) {
        AtaPortCompleteRequest(channel, Irb);
    }
}

static VOID CaTimer(PVOID ChannelExtension)
{
    PCA_CHANNEL channel = (PCA_CHANNEL)ChannelExtension;

    if (channel->Active != NULL) {
        CaFinish(channel, channel->Active, TRUE);
    }
}

BOOLEAN CaInterrupt(PVOID ChannelExtension)
{
    PCA_CHANNEL channel = (PCA_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;

    if ((status & CA_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb != NULL) {
        CaFinish(channel, irb, TRUE);
        irb->AtaStatus = (UCHAR)status;         // expect: request-after-complete via #isr
    }
    return TRUE;
}

BOOLEAN CaReset(PVOID ChannelExtension)
{
    PCA_CHANNEL channel = (PCA_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = CA_INT_ALL;
    AtaPortRequestTimer(channel, CaTimer, 500000);
    return TRUE;
}

BOOLEAN CaStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PCA_CHANNEL channel = (PCA_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
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
    PCA_CHANNEL channel = (PCA_CHANNEL)ChannelExtension;

    channel->Regs = (PCA_REGISTERS)InitContext;
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
