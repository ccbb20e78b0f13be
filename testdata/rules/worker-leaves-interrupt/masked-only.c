/* Disabled in the interrupt routine, dismissed in the worker: either is accepted. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _MO_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} MO_REGISTERS, *PMO_REGISTERS;

typedef struct _MO_CHANNEL {
    PMO_REGISTERS Regs;
    ULONG Recoveries;
} MO_CHANNEL, *PMO_CHANNEL;

#define MO_INT_DONE  0x00000001
#define MO_INT_ERROR 0x40000000
#define MO_INT_LINK  0x00400000
#define MO_INT_ALL   0x40400001

BOOLEAN MoInterrupt(PVOID ChannelExtension);
VOID MoWorker(PVOID ChannelExtension);

BOOLEAN MoInterrupt(PVOID ChannelExtension)
{
    PMO_CHANNEL ext = (PMO_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & MO_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, 0);
    AtaPortRequestWorkerRoutine(ext, MoWorker);
    return TRUE;
}

VOID MoWorker(PVOID ChannelExtension)
{
    PMO_CHANNEL ext = (PMO_CHANNEL)ChannelExtension;

    ext->Recoveries++;
    AtaPortWriteRegisterUlong(&ext->Regs->Status, MO_INT_ALL);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, MO_INT_ALL);
}                                               // ok: worker-leaves-interrupt

BOOLEAN MoReset(PVOID ChannelExtension)
{
    PMO_CHANNEL ext = (PMO_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, MO_INT_ALL);
    return TRUE;
}

BOOLEAN MoStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PMO_CHANNEL ext = (PMO_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN MoControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN MoChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PMO_CHANNEL ext = (PMO_CHANNEL)ChannelExtension;

    ext->Regs = (PMO_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = MoReset;
    ChannelInterface->IdeHwStartIo = MoStartIo;
    ChannelInterface->IdeHwControl = MoControl;
    ChannelInterface->IdeHwInterrupt = MoInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(MO_CHANNEL);
    controller.AtaChannelInitRoutine = MoChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
