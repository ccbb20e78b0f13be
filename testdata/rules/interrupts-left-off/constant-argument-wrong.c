/* The helper enables if told so; only the start routine tells it. */
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
    ULONG Recoveries;
} CA_CHANNEL, *PCA_CHANNEL;

#define CA_INT_ALL   0x0F
#define CA_INT_DONE  0x01
#define CA_INT_ERROR 0x02
#define CA_INT_LINK  0x04

BOOLEAN CaInterrupt(PVOID ChannelExtension);
VOID CaWorker(PVOID ChannelExtension);

BOOLEAN CaInterrupt(PVOID ChannelExtension)
{
    PCA_CHANNEL channel = (PCA_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & CA_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & CA_INT_ERROR) {
        channel->Regs->Enable = 0;
        AtaPortRequestWorkerRoutine(channel, CaWorker);    // #request
    }
    return TRUE;
}

static VOID CaFinish(PCA_CHANNEL channel, BOOLEAN Enable)
{
    channel->Recoveries++;
    if (Enable) {
        channel->Regs->Enable = CA_INT_ALL;
    }
}

VOID CaWorker(PVOID ChannelExtension)
{
    CaFinish((PCA_CHANNEL)ChannelExtension, FALSE);
}                                               // expect: interrupts-left-off possible

BOOLEAN CaReset(PVOID ChannelExtension)
{
    PCA_CHANNEL channel = (PCA_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = CA_INT_ALL;
    return TRUE;
}

BOOLEAN CaStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PCA_CHANNEL channel = (PCA_CHANNEL)ChannelExtension;

    if (Irb->Function == IRB_FUNCTION_LUN_RESET) {
        CaFinish(channel, TRUE);
        return TRUE;
    }
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
