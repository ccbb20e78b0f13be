/* Two reasons to decline, and two places. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _TD_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} TD_REGISTERS, *PTD_REGISTERS;

typedef struct _TD_CHANNEL {
    PTD_REGISTERS Regs;
} TD_CHANNEL, *PTD_CHANNEL;

#define TD_INT_DONE  0x00000001
#define TD_INT_ERROR 0x40000000
#define TD_INT_LINK  0x00400000
#define TD_INT_ALL   0x40400001

BOOLEAN TdInterrupt(PVOID ChannelExtension);

BOOLEAN TdInterrupt(PVOID ChannelExtension)
{
    PTD_CHANNEL ext = (PTD_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);
    ULONG enabled;

    if ((status & TD_INT_ALL) == 0) {
        return FALSE;                           // expect: other-channel-unserviced possible
    }
    enabled = AtaPortReadRegisterUlong(&ext->Regs->Mask);
    if ((status & enabled) == 0) {
        return FALSE;                           // expect: other-channel-unserviced possible
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    return TRUE;
}

BOOLEAN TdReset(PVOID ChannelExtension)
{
    PTD_CHANNEL ext = (PTD_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, TD_INT_ALL);
    return TRUE;
}

BOOLEAN TdStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PTD_CHANNEL ext = (PTD_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN TdControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN TdAdapterControl(PVOID ControllerExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PIDE_CONTROLLER_CONFIGURATION config = (PIDE_CONTROLLER_CONFIGURATION)Parameters;

    if (Action == IdeStart) {
        config->NumberOfChannels = 2;
        config->NativeModeEnabled = TRUE;
    }
    return ControllerExtension != NULL;
}

BOOLEAN TdChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PTD_CHANNEL ext = (PTD_CHANNEL)ChannelExtension;

    ext->Regs = (PTD_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = TdReset;
    ChannelInterface->IdeHwStartIo = TdStartIo;
    ChannelInterface->IdeHwControl = TdControl;
    ChannelInterface->IdeHwInterrupt = TdInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(TD_CHANNEL);
    controller.AtaChannelInitRoutine = TdChannelInit;
    controller.AtaAdapterControl = TdAdapterControl;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
