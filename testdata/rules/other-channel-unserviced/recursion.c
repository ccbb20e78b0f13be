/* As documented: the first channel calls again for the second, which declines by itself. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RC_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} RC_REGISTERS, *PRC_REGISTERS;

typedef struct _RC_CHANNEL {
    PRC_REGISTERS Regs;
    struct _RC_CHANNEL *Other;
    UCHAR Number;
} RC_CHANNEL, *PRC_CHANNEL;

#define RC_INT_ALL   0x0F
#define RC_INT_DONE  0x01
#define RC_INT_ERROR 0x02
#define RC_INT_LINK  0x04

BOOLEAN RcInterrupt(PVOID ChannelExtension);

static PRC_CHANNEL RcFirst;

BOOLEAN RcInterrupt(PVOID ChannelExtension)
{
    PRC_CHANNEL channel = (PRC_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & RC_INT_ALL) == 0) {
        if (channel->Number == 0 && channel->Other != NULL) {
            return RcInterrupt(channel->Other);
        }
        return FALSE;                           // ok: other-channel-unserviced
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}

BOOLEAN RcReset(PVOID ChannelExtension)
{
    PRC_CHANNEL channel = (PRC_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = RC_INT_ALL;
    return TRUE;
}

BOOLEAN RcStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PRC_CHANNEL channel = (PRC_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN RcControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN RcAdapterControl(PVOID ControllerExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PIDE_CONTROLLER_CONFIGURATION config = (PIDE_CONTROLLER_CONFIGURATION)Parameters;

    if (Action == IdeStart) {
        config->NumberOfChannels = 2;
        config->NativeModeEnabled = TRUE;
    }
    return ControllerExtension != NULL;
}

BOOLEAN RcChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PRC_CHANNEL channel = (PRC_CHANNEL)ChannelExtension;

    channel->Regs = (PRC_REGISTERS)InitContext;
    channel->Number = ChannelInterface->ChannelNumber;
    if (channel->Number == 0) {
        RcFirst = channel;
    } else {
        channel->Other = RcFirst;
        RcFirst->Other = channel;
    }
    ChannelInterface->IdeHwReset = RcReset;
    ChannelInterface->IdeHwStartIo = RcStartIo;
    ChannelInterface->IdeHwControl = RcControl;
    ChannelInterface->IdeHwInterrupt = RcInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RC_CHANNEL);
    controller.AtaChannelInitRoutine = RcChannelInit;
    controller.AtaAdapterControl = RcAdapterControl;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
