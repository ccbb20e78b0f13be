/* DmMask is declared to disable: a request without it is certain. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _DM_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} DM_REGISTERS, *PDM_REGISTERS;

typedef struct _DM_CHANNEL {
    PDM_REGISTERS Regs;
    ULONG Recoveries;
} DM_CHANNEL, *PDM_CHANNEL;

#define DM_INT_ALL   0x0F
#define DM_INT_DONE  0x01
#define DM_INT_ERROR 0x02
#define DM_INT_LINK  0x04

BOOLEAN DmInterrupt(PVOID ChannelExtension);
VOID DmWorker(PVOID ChannelExtension);

static VOID DmUnmask(PDM_CHANNEL channel)
{
    channel->Regs->Enable = DM_INT_ALL;
}

static VOID DmMask(PDM_CHANNEL channel)
{
    channel->Regs->Enable = 0;
}

BOOLEAN DmInterrupt(PVOID ChannelExtension)
{
    PDM_CHANNEL channel = (PDM_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & DM_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & DM_INT_ERROR) {
        DmMask(channel);
        AtaPortRequestWorkerRoutine(channel, DmWorker);    // ok: worker-with-interrupts-on
    } else if (status & DM_INT_LINK) {
        AtaPortRequestWorkerRoutine(channel, DmWorker);    // expect: worker-with-interrupts-on via #isr
    }
    return TRUE;
}

VOID DmWorker(PVOID ChannelExtension)
{
    PDM_CHANNEL channel = (PDM_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    DmUnmask(channel);
}

BOOLEAN DmReset(PVOID ChannelExtension)
{
    PDM_CHANNEL channel = (PDM_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = DM_INT_ALL;
    return TRUE;
}

BOOLEAN DmStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDM_CHANNEL channel = (PDM_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN DmControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN DmChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PDM_CHANNEL channel = (PDM_CHANNEL)ChannelExtension;

    channel->Regs = (PDM_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = DmReset;
    ChannelInterface->IdeHwStartIo = DmStartIo;
    ChannelInterface->IdeHwControl = DmControl;
    ChannelInterface->IdeHwInterrupt = DmInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(DM_CHANNEL);
    controller.AtaChannelInitRoutine = DmChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
