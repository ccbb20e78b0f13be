/* As documented: dismissed in the interrupt routine, before the request. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _DI_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} DI_REGISTERS, *PDI_REGISTERS;

typedef struct _DI_CHANNEL {
    PDI_REGISTERS Regs;
    ULONG Recoveries;
} DI_CHANNEL, *PDI_CHANNEL;

#define DI_INT_ALL   0x0F
#define DI_INT_DONE  0x01
#define DI_INT_ERROR 0x02
#define DI_INT_LINK  0x04

BOOLEAN DiInterrupt(PVOID ChannelExtension);
VOID DiWorker(PVOID ChannelExtension);

BOOLEAN DiInterrupt(PVOID ChannelExtension)
{
    PDI_CHANNEL channel = (PDI_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & DI_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & DI_INT_ERROR) {
        channel->Regs->Enable = 0;
        AtaPortRequestWorkerRoutine(channel, DiWorker);
    }
    return TRUE;
}

VOID DiWorker(PVOID ChannelExtension)
{
    PDI_CHANNEL channel = (PDI_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = DI_INT_ALL;
}                                               // ok: worker-leaves-interrupt

BOOLEAN DiReset(PVOID ChannelExtension)
{
    PDI_CHANNEL channel = (PDI_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = DI_INT_ALL;
    return TRUE;
}

BOOLEAN DiStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDI_CHANNEL channel = (PDI_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN DiControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN DiChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PDI_CHANNEL channel = (PDI_CHANNEL)ChannelExtension;

    channel->Regs = (PDI_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = DiReset;
    ChannelInterface->IdeHwStartIo = DiStartIo;
    ChannelInterface->IdeHwControl = DiControl;
    ChannelInterface->IdeHwInterrupt = DiInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(DI_CHANNEL);
    controller.AtaChannelInitRoutine = DiChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
