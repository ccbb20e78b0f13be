/* One return for both results. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RV_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} RV_REGISTERS, *PRV_REGISTERS;

typedef struct _RV_CHANNEL {
    PRV_REGISTERS Regs;
} RV_CHANNEL, *PRV_CHANNEL;

#define RV_INT_ALL   0x0F
#define RV_INT_DONE  0x01
#define RV_INT_ERROR 0x02
#define RV_INT_LINK  0x04

BOOLEAN RvInterrupt(PVOID ChannelExtension);

BOOLEAN RvInterrupt(PVOID ChannelExtension)
{
    PRV_CHANNEL channel = (PRV_CHANNEL)ChannelExtension;
    BOOLEAN ours = FALSE;
    ULONG status = channel->Regs->Interrupt;

    if (status & RV_INT_ALL) {
        channel->Regs->Interrupt = status;
        ours = TRUE;
    }
    return ours;                                // expect: other-channel-unserviced possible via #isr
}

BOOLEAN RvReset(PVOID ChannelExtension)
{
    PRV_CHANNEL channel = (PRV_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = RV_INT_ALL;
    return TRUE;
}

BOOLEAN RvStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PRV_CHANNEL channel = (PRV_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN RvControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN RvAdapterControl(PVOID ControllerExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PIDE_CONTROLLER_CONFIGURATION config = (PIDE_CONTROLLER_CONFIGURATION)Parameters;

    if (Action == IdeStart) {
        config->NumberOfChannels = 2;
        config->NativeModeEnabled = TRUE;
    }
    return ControllerExtension != NULL;
}

BOOLEAN RvChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PRV_CHANNEL channel = (PRV_CHANNEL)ChannelExtension;

    channel->Regs = (PRV_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = RvReset;
    ChannelInterface->IdeHwStartIo = RvStartIo;
    ChannelInterface->IdeHwControl = RvControl;
    ChannelInterface->IdeHwInterrupt = RvInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RV_CHANNEL);
    controller.AtaChannelInitRoutine = RvChannelInit;
    controller.AtaAdapterControl = RvAdapterControl;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
