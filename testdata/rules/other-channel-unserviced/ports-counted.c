/* The ports of the host adapter are counted; each has an interrupt routine call of its own. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _PC_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} PC_REGISTERS, *PPC_REGISTERS;

typedef struct _PC_CHANNEL {
    PPC_REGISTERS Regs;
} PC_CHANNEL, *PPC_CHANNEL;

#define PC_INT_DONE  0x00000001
#define PC_INT_ERROR 0x40000000
#define PC_INT_LINK  0x00400000
#define PC_INT_ALL   0x40400001

BOOLEAN PcInterrupt(PVOID ChannelExtension);

BOOLEAN PcInterrupt(PVOID ChannelExtension)
{
    PPC_CHANNEL ext = (PPC_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if (status == 0) {
        return FALSE;                           // ok: other-channel-unserviced
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    return TRUE;
}

BOOLEAN PcReset(PVOID ChannelExtension)
{
    PPC_CHANNEL ext = (PPC_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, PC_INT_ALL);
    return TRUE;
}

BOOLEAN PcStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PPC_CHANNEL ext = (PPC_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN PcControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN PcAdapterControl(PVOID ControllerExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PIDE_CONTROLLER_CONFIGURATION config = (PIDE_CONTROLLER_CONFIGURATION)Parameters;
    ULONG ports = *(volatile ULONG *)ControllerExtension;
    UCHAR count = 0;

    if (Action == IdeStart) {
        for (; ports != 0; ports &= ports - 1) {
            count++;
        }
        config->NumberOfChannels = count;
        config->BusMaster = TRUE;
    }
    return TRUE;
}

BOOLEAN PcChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PPC_CHANNEL ext = (PPC_CHANNEL)ChannelExtension;

    ext->Regs = (PPC_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = PcReset;
    ChannelInterface->IdeHwStartIo = PcStartIo;
    ChannelInterface->IdeHwControl = PcControl;
    ChannelInterface->IdeHwInterrupt = PcInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(PC_CHANNEL);
    controller.AtaChannelInitRoutine = PcChannelInit;
    controller.AtaAdapterControl = PcAdapterControl;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
