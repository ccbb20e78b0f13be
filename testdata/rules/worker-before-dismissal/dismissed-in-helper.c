/* The test for ownership dismisses as well, two calls down. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _DH_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} DH_REGISTERS, *PDH_REGISTERS;

typedef struct _DH_CHANNEL {
    PDH_REGISTERS Regs;
    ULONG Recoveries;
} DH_CHANNEL, *PDH_CHANNEL;

#define DH_INT_ALL   0x0F
#define DH_INT_DONE  0x01
#define DH_INT_ERROR 0x02
#define DH_INT_LINK  0x04

BOOLEAN DhInterrupt(PVOID ChannelExtension);
VOID DhWorker(PVOID ChannelExtension);

static __inline VOID DhAcknowledge(PDH_REGISTERS Regs, ULONG Status)
{
    Regs->Interrupt = Status;
    Regs->Enable = 0;
}

static BOOLEAN DhOurs(PDH_CHANNEL channel, PULONG Status)
{
    *Status = channel->Regs->Interrupt & DH_INT_ALL;
    if (*Status == 0) {
        return FALSE;
    }
    DhAcknowledge(channel->Regs, *Status);
    return TRUE;
}

BOOLEAN DhInterrupt(PVOID ChannelExtension)
{
    PDH_CHANNEL channel = (PDH_CHANNEL)ChannelExtension;
    ULONG status;

    if (!DhOurs(channel, &status)) {
        return FALSE;
    }
    if (!AtaPortRequestWorkerRoutine(channel, DhWorker)) {    // ok: worker-before-dismissal
        channel->Regs->Enable = DH_INT_ALL;
    }
    return TRUE;
}

VOID DhWorker(PVOID ChannelExtension)
{
    PDH_CHANNEL channel = (PDH_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = DH_INT_ALL;
}

BOOLEAN DhReset(PVOID ChannelExtension)
{
    PDH_CHANNEL channel = (PDH_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = DH_INT_ALL;
    return TRUE;
}

BOOLEAN DhStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDH_CHANNEL channel = (PDH_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN DhControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN DhChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PDH_CHANNEL channel = (PDH_CHANNEL)ChannelExtension;

    channel->Regs = (PDH_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = DhReset;
    ChannelInterface->IdeHwStartIo = DhStartIo;
    ChannelInterface->IdeHwControl = DhControl;
    ChannelInterface->IdeHwInterrupt = DhInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(DH_CHANNEL);
    controller.AtaChannelInitRoutine = DhChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
