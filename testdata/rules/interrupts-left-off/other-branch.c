/* On the path that requests the worker the register was not written. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _OB_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} OB_REGISTERS, *POB_REGISTERS;

typedef struct _OB_CHANNEL {
    POB_REGISTERS Regs;
    ULONG Recoveries;
    ULONG Links;
} OB_CHANNEL, *POB_CHANNEL;

#define OB_INT_DONE  0x00000001
#define OB_INT_ERROR 0x40000000
#define OB_INT_LINK  0x00400000
#define OB_INT_ALL   0x40400001

BOOLEAN ObInterrupt(PVOID ChannelExtension);
VOID ObWorker(PVOID ChannelExtension);

BOOLEAN ObInterrupt(PVOID ChannelExtension)
{
    POB_CHANNEL ext = (POB_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & OB_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    if (status & OB_INT_ERROR) {
        AtaPortWriteRegisterUlong(&ext->Regs->Mask, 0);
        ext->Links = 0;
        return TRUE;
    }
    if (status & OB_INT_LINK) {
        AtaPortRequestWorkerRoutine(ext, ObWorker);    // expect: worker-with-interrupts-on possible
    }
    return TRUE;
}

VOID ObWorker(PVOID ChannelExtension)
{
    ((POB_CHANNEL)ChannelExtension)->Links++;
}                                               // ok: interrupts-left-off

BOOLEAN ObReset(PVOID ChannelExtension)
{
    POB_CHANNEL ext = (POB_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, OB_INT_ALL);
    return TRUE;
}

BOOLEAN ObStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    POB_CHANNEL ext = (POB_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN ObControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN ObChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    POB_CHANNEL ext = (POB_CHANNEL)ChannelExtension;

    ext->Regs = (POB_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = ObReset;
    ChannelInterface->IdeHwStartIo = ObStartIo;
    ChannelInterface->IdeHwControl = ObControl;
    ChannelInterface->IdeHwInterrupt = ObInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(OB_CHANNEL);
    controller.AtaChannelInitRoutine = ObChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
