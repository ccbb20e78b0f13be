/* The controller has one channel. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _OC_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} OC_REGISTERS, *POC_REGISTERS;

typedef struct _OC_CHANNEL {
    POC_REGISTERS Regs;
} OC_CHANNEL, *POC_CHANNEL;

#define OC_INT_ALL   0x0F
#define OC_INT_DONE  0x01
#define OC_INT_ERROR 0x02
#define OC_INT_LINK  0x04

BOOLEAN OcInterrupt(PVOID ChannelExtension);

BOOLEAN OcInterrupt(PVOID ChannelExtension)
{
    POC_CHANNEL channel = (POC_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & OC_INT_ALL) == 0) {
        return FALSE;                           // ok: other-channel-unserviced
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}

BOOLEAN OcReset(PVOID ChannelExtension)
{
    POC_CHANNEL channel = (POC_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = OC_INT_ALL;
    return TRUE;
}

BOOLEAN OcStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    POC_CHANNEL channel = (POC_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN OcControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN OcAdapterControl(PVOID ControllerExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PIDE_CONTROLLER_CONFIGURATION config = (PIDE_CONTROLLER_CONFIGURATION)Parameters;

    if (Action == IdeStart) {
        config->NumberOfChannels = 1;
        config->NativeModeEnabled = TRUE;
    }
    return ControllerExtension != NULL;
}

BOOLEAN OcChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    POC_CHANNEL channel = (POC_CHANNEL)ChannelExtension;

    channel->Regs = (POC_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = OcReset;
    ChannelInterface->IdeHwStartIo = OcStartIo;
    ChannelInterface->IdeHwControl = OcControl;
    ChannelInterface->IdeHwInterrupt = OcInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(OC_CHANNEL);
    controller.AtaChannelInitRoutine = OcChannelInit;
    controller.AtaAdapterControl = OcAdapterControl;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
