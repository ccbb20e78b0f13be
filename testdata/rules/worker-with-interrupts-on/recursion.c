/* A recursive walk disables port after port. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RP_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} RP_REGISTERS, *PRP_REGISTERS;

typedef struct _RP_CHANNEL {
    PRP_REGISTERS Regs;
    ULONG Recoveries;
} RP_CHANNEL, *PRP_CHANNEL;

#define RP_INT_DONE  0x00000001
#define RP_INT_ERROR 0x40000000
#define RP_INT_LINK  0x00400000
#define RP_INT_ALL   0x40400001

BOOLEAN RpInterrupt(PVOID ChannelExtension);
VOID RpWorker(PVOID ChannelExtension);

static VOID RpDisablePorts(PRP_CHANNEL ext, ULONG Port)
{
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, Port << 8);
    if (Port != 0) {
        RpDisablePorts(ext, Port - 1);
    }
}

BOOLEAN RpInterrupt(PVOID ChannelExtension)
{
    PRP_CHANNEL ext = (PRP_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & RP_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    if (status & RP_INT_ERROR) {
        RpDisablePorts(ext, 4);
        AtaPortRequestWorkerRoutine(ext, RpWorker);    // ok: worker-with-interrupts-on
    }
    return TRUE;
}

VOID RpWorker(PVOID ChannelExtension)
{
    PRP_CHANNEL ext = (PRP_CHANNEL)ChannelExtension;

    ext->Recoveries++;
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, RP_INT_ALL);
}

BOOLEAN RpReset(PVOID ChannelExtension)
{
    PRP_CHANNEL ext = (PRP_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, RP_INT_ALL);
    return TRUE;
}

BOOLEAN RpStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PRP_CHANNEL ext = (PRP_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN RpControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN RpChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PRP_CHANNEL ext = (PRP_CHANNEL)ChannelExtension;

    ext->Regs = (PRP_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = RpReset;
    ChannelInterface->IdeHwStartIo = RpStartIo;
    ChannelInterface->IdeHwControl = RpControl;
    ChannelInterface->IdeHwInterrupt = RpInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RP_CHANNEL);
    controller.AtaChannelInitRoutine = RpChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
