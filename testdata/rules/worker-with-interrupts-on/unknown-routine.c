/* A library without source may disable the channel. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _UR_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} UR_REGISTERS, *PUR_REGISTERS;

typedef struct _UR_CHANNEL {
    PUR_REGISTERS Regs;
    ULONG Recoveries;
} UR_CHANNEL, *PUR_CHANNEL;

#define UR_INT_DONE  0x00000001
#define UR_INT_ERROR 0x40000000
#define UR_INT_LINK  0x00400000
#define UR_INT_ALL   0x40400001

BOOLEAN UrInterrupt(PVOID ChannelExtension);
VOID UrWorker(PVOID ChannelExtension);
VOID UrBoardQuiet(PUR_REGISTERS Regs);

BOOLEAN UrInterrupt(PVOID ChannelExtension)
{
    PUR_CHANNEL ext = (PUR_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & UR_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    if (status & UR_INT_ERROR) {
        UrBoardQuiet(ext->Regs);
        AtaPortRequestWorkerRoutine(ext, UrWorker);    // ok: worker-with-interrupts-on
    }
    return TRUE;
}

VOID UrWorker(PVOID ChannelExtension)
{
    PUR_CHANNEL ext = (PUR_CHANNEL)ChannelExtension;

    ext->Recoveries++;
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, UR_INT_ALL);
}

BOOLEAN UrReset(PVOID ChannelExtension)
{
    PUR_CHANNEL ext = (PUR_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, UR_INT_ALL);
    return TRUE;
}

BOOLEAN UrStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PUR_CHANNEL ext = (PUR_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN UrControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN UrChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PUR_CHANNEL ext = (PUR_CHANNEL)ChannelExtension;

    ext->Regs = (PUR_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = UrReset;
    ChannelInterface->IdeHwStartIo = UrStartIo;
    ChannelInterface->IdeHwControl = UrControl;
    ChannelInterface->IdeHwInterrupt = UrInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(UR_CHANNEL);
    controller.AtaChannelInitRoutine = UrChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
