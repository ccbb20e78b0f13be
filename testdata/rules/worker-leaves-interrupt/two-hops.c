/* The work is done two calls down, and the helper there only looks. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _TH_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} TH_REGISTERS, *PTH_REGISTERS;

typedef struct _TH_CHANNEL {
    PTH_REGISTERS Regs;
    ULONG Recoveries;
} TH_CHANNEL, *PTH_CHANNEL;

#define TH_INT_DONE  0x00000001
#define TH_INT_ERROR 0x40000000
#define TH_INT_LINK  0x00400000
#define TH_INT_ALL   0x40400001

BOOLEAN ThInterrupt(PVOID ChannelExtension);
VOID ThWorker(PVOID ChannelExtension);

BOOLEAN ThInterrupt(PVOID ChannelExtension)
{
    PTH_CHANNEL ext = (PTH_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & TH_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortRequestWorkerRoutine(ext, ThWorker);    // #request; expect: worker-before-dismissal
    return TRUE;                                // expect: missing-dismissal
}

static ULONG ThSlot(PTH_CHANNEL ext)
{
    return AtaPortReadRegisterUlong(&ext->Regs->Slot);
}

static VOID ThFinish(PTH_CHANNEL ext)
{
    if (ThSlot(ext) == 0) {
        ext->Recoveries++;
    }
}

VOID ThWorker(PVOID ChannelExtension)
{
    ThFinish((PTH_CHANNEL)ChannelExtension);
}                                               // expect: worker-leaves-interrupt via #request

BOOLEAN ThReset(PVOID ChannelExtension)
{
    PTH_CHANNEL ext = (PTH_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, TH_INT_ALL);
    return TRUE;
}

BOOLEAN ThStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PTH_CHANNEL ext = (PTH_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN ThControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN ThChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PTH_CHANNEL ext = (PTH_CHANNEL)ChannelExtension;

    ext->Regs = (PTH_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = ThReset;
    ChannelInterface->IdeHwStartIo = ThStartIo;
    ChannelInterface->IdeHwControl = ThControl;
    ChannelInterface->IdeHwInterrupt = ThInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(TH_CHANNEL);
    controller.AtaChannelInitRoutine = ThChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
