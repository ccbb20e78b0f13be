/* Every case of the switch ends in TRUE, and so does what stands behind it. */
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

BOOLEAN NaInterrupt(PVOID ChannelExtension)    // expect: never-declines via #isr
{
    PNA_CHANNEL ext = (PNA_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    ext->Regs->Interrupt = cause;
    switch (cause & NA_INT_ALL) {
    case NA_INT_ERROR:
        ext->Regs->Command = 0;
        return TRUE;
    default:
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
