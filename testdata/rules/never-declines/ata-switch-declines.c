/* One case of the switch is for the interrupts of others. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _NA_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} NA_REGISTERS, *PNA_REGISTERS;

typedef struct _NA_CHANNEL {
    PNA_REGISTERS Regs;
} NA_CHANNEL, *PNA_CHANNEL;

#define NA_INT_ALL   0x0F
#define NA_INT_ERROR 0x02

BOOLEAN NaInterrupt(PVOID ChannelExtension);

BOOLEAN NaInterrupt(PVOID ChannelExtension)    // ok: never-declines
{
    PNA_CHANNEL ext = (PNA_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    switch (cause & NA_INT_ALL) {
    case 0:
        return FALSE;
    case NA_INT_ERROR:
        ext->Regs->Interrupt = cause;
        ext->Regs->Command = 0;
        return TRUE;
    default:
        ext->Regs->Interrupt = cause;
        break;
    }
    return TRUE;
}

BOOLEAN NaReset(PVOID ChannelExtension)
{
    PNA_CHANNEL ext = (PNA_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN NaStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PNA_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN NaControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PNA_CHANNEL ext = (PNA_CHANNEL)ChannelExtension;

    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
        ext->Regs->Enable = NA_INT_ALL;
    }
    return TRUE;
}

BOOLEAN NaChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PNA_CHANNEL ext = (PNA_CHANNEL)ChannelExtension;

    ext->Regs = (PNA_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = NaReset;
    ChannelInterface->IdeHwStartIo = NaStartIo;
    ChannelInterface->IdeHwControl = NaControl;
    ChannelInterface->IdeHwInterrupt = NaInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(NA_CHANNEL);
    controller.AtaChannelInitRoutine = NaChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
