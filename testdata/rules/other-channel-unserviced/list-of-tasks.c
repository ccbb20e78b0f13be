/* The channel points to tasks and to its device, not to a channel. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _LT_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} LT_REGISTERS, *PLT_REGISTERS;

typedef struct _LT_CHANNEL {
    PLT_REGISTERS Regs;
    struct _LT_TASK *Tasks;
} LT_CHANNEL, *PLT_CHANNEL;

#define LT_INT_ALL   0x0F
#define LT_INT_DONE  0x01
#define LT_INT_ERROR 0x02
#define LT_INT_LINK  0x04
typedef struct _LT_TASK {
    struct _LT_TASK *Next;
    ULONG Tag;
} LT_TASK, *PLT_TASK;

BOOLEAN LtInterrupt(PVOID ChannelExtension);

BOOLEAN LtInterrupt(PVOID ChannelExtension)
{
    PLT_CHANNEL channel = (PLT_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & LT_INT_ALL) == 0) {
        return FALSE;                           // ok: other-channel-unserviced
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}

BOOLEAN LtReset(PVOID ChannelExtension)
{
    PLT_CHANNEL channel = (PLT_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = LT_INT_ALL;
    return TRUE;
}

BOOLEAN LtStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PLT_CHANNEL channel = (PLT_CHANNEL)ChannelExtension;
    PLT_TASK task = (PLT_TASK)Irb->IrbExtension;

    task->Tag = Irb->QueueTag;
    task->Next = channel->Tasks;
    channel->Tasks = task;
    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN LtControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN LtChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PLT_CHANNEL channel = (PLT_CHANNEL)ChannelExtension;

    channel->Regs = (PLT_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = LtReset;
    ChannelInterface->IdeHwStartIo = LtStartIo;
    ChannelInterface->IdeHwControl = LtControl;
    ChannelInterface->IdeHwInterrupt = LtInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(LT_CHANNEL);
    controller.AtaChannelInitRoutine = LtChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
