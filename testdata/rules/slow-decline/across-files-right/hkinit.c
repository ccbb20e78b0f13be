#include "hk.h"

static BOOLEAN HkReset(PVOID ChannelExtension)
{
    ((PHK_CHANNEL)ChannelExtension)->Regs->Command = 0;
    return TRUE;
}

static BOOLEAN HkStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PHK_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

static BOOLEAN HkChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE Interface, PVOID Context)
{
    ((PHK_CHANNEL)ChannelExtension)->Regs = (PHK_REGISTERS)Context;
    Interface->IdeHwReset = HkReset;
    Interface->IdeHwStartIo = HkStartIo;
    Interface->IdeHwInterrupt = HkInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller = {0};

    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(HK_CHANNEL);
    controller.AtaChannelInitRoutine = HkChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
