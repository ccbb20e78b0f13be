/* The other channel is called through its routine in a field. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _PF_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} PF_REGISTERS, *PPF_REGISTERS;

typedef struct _PF_CHANNEL {
    PPF_REGISTERS Regs;
    struct _PF_CHANNEL *Other;
    UCHAR Number;
    BOOLEAN (*Service)(PVOID ChannelExtension);
} PF_CHANNEL, *PPF_CHANNEL;

#define PF_INT_ALL   0x0F
#define PF_INT_DONE  0x01
#define PF_INT_ERROR 0x02
#define PF_INT_LINK  0x04

BOOLEAN PfInterrupt(PVOID ChannelExtension);

static PPF_CHANNEL PfFirst;

BOOLEAN PfInterrupt(PVOID ChannelExtension)
{
    PPF_CHANNEL channel = (PPF_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & PF_INT_ALL) == 0) {
        if (channel->Number == 0 && channel->Other != NULL) {
            return channel->Other->Service(channel->Other);
        }
        return FALSE;                           // ok: other-channel-unserviced
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}

BOOLEAN PfReset(PVOID ChannelExtension)
{
    PPF_CHANNEL channel = (PPF_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = PF_INT_ALL;
    return TRUE;
}

BOOLEAN PfStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PPF_CHANNEL channel = (PPF_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN PfControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN PfChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PPF_CHANNEL channel = (PPF_CHANNEL)ChannelExtension;

    channel->Regs = (PPF_REGISTERS)InitContext;
    channel->Number = ChannelInterface->ChannelNumber;
    if (channel->Number == 0) {
        PfFirst = channel;
    } else {
        channel->Other = PfFirst;
        PfFirst->Other = channel;
    }
    channel->Service = PfInterrupt;
    ChannelInterface->IdeHwReset = PfReset;
    ChannelInterface->IdeHwStartIo = PfStartIo;
    ChannelInterface->IdeHwControl = PfControl;
    ChannelInterface->IdeHwInterrupt = PfInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(PF_CHANNEL);
    controller.AtaChannelInitRoutine = PfChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
