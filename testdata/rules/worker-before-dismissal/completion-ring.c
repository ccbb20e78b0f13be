/* Entries of a ring in shared memory are given back: that may be the dismissal. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _CR_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} CR_REGISTERS, *PCR_REGISTERS;

typedef struct _CR_CHANNEL {
    PCR_REGISTERS Regs;
    ULONG Recoveries;
    volatile ULONG *Consumed;   /* in memory that the device polls */
    ULONG Next;
} CR_CHANNEL, *PCR_CHANNEL;

#define CR_INT_ALL   0x0F
#define CR_INT_DONE  0x01
#define CR_INT_ERROR 0x02
#define CR_INT_LINK  0x04

BOOLEAN CrInterrupt(PVOID ChannelExtension);
VOID CrWorker(PVOID ChannelExtension);

BOOLEAN CrInterrupt(PVOID ChannelExtension)
{
    PCR_CHANNEL channel = (PCR_CHANNEL)ChannelExtension;
    ULONG produced = channel->Regs->Interrupt;

    if (produced == channel->Next) {
        return FALSE;
    }
    channel->Next = produced;
    *channel->Consumed = produced;
    channel->Regs->Enable = 0;
    AtaPortRequestWorkerRoutine(channel, CrWorker);    // ok: worker-before-dismissal
    return TRUE;
}

VOID CrWorker(PVOID ChannelExtension)
{
    PCR_CHANNEL channel = (PCR_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = CR_INT_ALL;
}

BOOLEAN CrReset(PVOID ChannelExtension)
{
    PCR_CHANNEL channel = (PCR_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = CR_INT_ALL;
    return TRUE;
}

BOOLEAN CrStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PCR_CHANNEL channel = (PCR_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN CrControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
        ((PCR_CHANNEL)ChannelExtension)->Consumed =
            (volatile ULONG *)AtaPortGetUnCachedExtension(ChannelExtension, 64, 64);
    }
    return ChannelExtension != NULL;
}

BOOLEAN CrChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PCR_CHANNEL channel = (PCR_CHANNEL)ChannelExtension;

    channel->Regs = (PCR_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = CrReset;
    ChannelInterface->IdeHwStartIo = CrStartIo;
    ChannelInterface->IdeHwControl = CrControl;
    ChannelInterface->IdeHwInterrupt = CrInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(CR_CHANNEL);
    controller.AtaChannelInitRoutine = CrChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
