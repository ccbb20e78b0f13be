/* The exported routine behind the wrappers, with its number. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RC_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} RC_REGISTERS, *PRC_REGISTERS;

typedef struct _RC_CHANNEL {
    PRC_REGISTERS Regs;
    ULONG Recoveries;
} RC_CHANNEL, *PRC_CHANNEL;

#define RC_INT_DONE  0x00000001
#define RC_INT_ERROR 0x40000000
#define RC_INT_LINK  0x00400000
#define RC_INT_ALL   0x40400001

BOOLEAN RcInterrupt(PVOID ChannelExtension);
VOID RcWorker(PVOID ChannelExtension);
VOID RcTimer(PVOID ChannelExtension);

BOOLEAN RcInterrupt(PVOID ChannelExtension)
{
    PRC_CHANNEL ext = (PRC_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & RC_INT_ALL) == 0) {
        return FALSE;
    }
    if (status & RC_INT_LINK) {
        AtaPortRequestCallback(IdeTimerRoutine, ext, RcTimer, 1000);    // ok: worker-before-dismissal
    }
    if (status & RC_INT_ERROR) {
        AtaPortRequestCallback(IdeWorkerRoutine, ext, RcWorker, 0);    // expect: worker-before-dismissal via #isr
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    return TRUE;
}

VOID RcTimer(PVOID ChannelExtension)
{
    PRC_CHANNEL ext = (PRC_CHANNEL)ChannelExtension;

    ext->Recoveries = AtaPortReadRegisterUlong(&ext->Regs->Slot);
}

VOID RcWorker(PVOID ChannelExtension)
{
    PRC_CHANNEL ext = (PRC_CHANNEL)ChannelExtension;

    ext->Recoveries++;
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, RC_INT_ALL);
}

BOOLEAN RcReset(PVOID ChannelExtension)
{
    PRC_CHANNEL ext = (PRC_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, RC_INT_ALL);
    return TRUE;
}

BOOLEAN RcStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PRC_CHANNEL ext = (PRC_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN RcControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN RcChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PRC_CHANNEL ext = (PRC_CHANNEL)ChannelExtension;

    ext->Regs = (PRC_REGISTERS)InitContext;
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
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
