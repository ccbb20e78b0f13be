/* A macro dismisses in the worker. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _MC_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} MC_REGISTERS, *PMC_REGISTERS;

typedef struct _MC_CHANNEL {
    PMC_REGISTERS Regs;
    ULONG Recoveries;
} MC_CHANNEL, *PMC_CHANNEL;

#define MC_INT_DONE  0x00000001
#define MC_INT_ERROR 0x40000000
#define MC_INT_LINK  0x00400000
#define MC_INT_ALL   0x40400001
#define MC_QUIET(ext) \
    do { \
        AtaPortWriteRegisterUlong(&(ext)->Regs->Status, MC_INT_ALL); \
        AtaPortWriteRegisterUlong(&(ext)->Regs->Mask, MC_INT_ALL); \
    } while (0)

BOOLEAN McInterrupt(PVOID ChannelExtension);
VOID McWorker(PVOID ChannelExtension);

BOOLEAN McInterrupt(PVOID ChannelExtension)
{
    PMC_CHANNEL ext = (PMC_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & MC_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortRequestWorkerRoutine(ext, McWorker);    // #request; expect: worker-before-dismissal
    return TRUE;                                // expect: missing-dismissal
}

VOID McWorker(PVOID ChannelExtension)
{
    PMC_CHANNEL ext = (PMC_CHANNEL)ChannelExtension;

    if (AtaPortReadRegisterUlong(&ext->Regs->Command) & 1) {
        ext->Recoveries++;
        MC_QUIET(ext);
        return;                                 // ok: worker-leaves-interrupt
    }
    MC_QUIET(ext);
}                                               // ok: worker-leaves-interrupt

BOOLEAN McReset(PVOID ChannelExtension)
{
    PMC_CHANNEL ext = (PMC_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, MC_INT_ALL);
    return TRUE;
}

BOOLEAN McStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PMC_CHANNEL ext = (PMC_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN McControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN McChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PMC_CHANNEL ext = (PMC_CHANNEL)ChannelExtension;

    ext->Regs = (PMC_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = McReset;
    ChannelInterface->IdeHwStartIo = McStartIo;
    ChannelInterface->IdeHwControl = McControl;
    ChannelInterface->IdeHwInterrupt = McInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(MC_CHANNEL);
    controller.AtaChannelInitRoutine = McChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
