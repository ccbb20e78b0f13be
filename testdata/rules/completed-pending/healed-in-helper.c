/* The outcome is stored two calls down. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _HH_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} HH_REGISTERS, *PHH_REGISTERS;

typedef struct _HH_CHANNEL {
    PHH_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
} HH_CHANNEL, *PHH_CHANNEL;

#define HH_INT_ALL   0x0F
#define HH_INT_DONE  0x01
#define HH_INT_ERROR 0x02
#define HH_INT_LINK  0x04

BOOLEAN HhInterrupt(PVOID ChannelExtension);

static VOID HhStore(PIDE_REQUEST_BLOCK Irb, UCHAR Status)
{
    Irb->IrbStatus = Status;
}

static VOID HhJudge(PIDE_REQUEST_BLOCK Irb, ULONG Status)
{
    HhStore(Irb, (UCHAR)(Status & HH_INT_ERROR ? IRB_STATUS_DEVICE_ERROR : IRB_STATUS_SUCCESS));
}

BOOLEAN HhInterrupt(PVOID ChannelExtension)
{
    PHH_CHANNEL channel = (PHH_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;

    if ((status & HH_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb != NULL) {
        channel->Active = NULL;
        irb->IrbStatus = IRB_STATUS_PENDING;
        HhJudge(irb, status);
        AtaPortCompleteRequest(channel, irb);   // ok: completed-pending
    }
    return TRUE;
}

BOOLEAN HhReset(PVOID ChannelExtension)
{
    PHH_CHANNEL channel = (PHH_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = HH_INT_ALL;
    return TRUE;
}

BOOLEAN HhStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PHH_CHANNEL channel = (PHH_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN HhControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN HhChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PHH_CHANNEL channel = (PHH_CHANNEL)ChannelExtension;

    channel->Regs = (PHH_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = HhReset;
    ChannelInterface->IdeHwStartIo = HhStartIo;
    ChannelInterface->IdeHwControl = HhControl;
    ChannelInterface->IdeHwInterrupt = HhInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(HH_CHANNEL);
    controller.AtaChannelInitRoutine = HhChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
