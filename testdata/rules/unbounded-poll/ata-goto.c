/* A poll of a label and a goto. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _PD_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} PD_REGISTERS, *PPD_REGISTERS;

typedef struct _PD_CHANNEL {
    PPD_REGISTERS Regs;
} PD_CHANNEL, *PPD_CHANNEL;

#define PD_INT_ALL   0x0F
#define PD_INT_ERROR 0x02
#define PD_BUSY      0x80

BOOLEAN PdInterrupt(PVOID ChannelExtension);

BOOLEAN PdInterrupt(PVOID ChannelExtension)
{
    PPD_CHANNEL ext = (PPD_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    if ((cause & PD_INT_ALL) == 0) {
        return FALSE;
    }
    ext->Regs->Interrupt = cause;
    if (cause & PD_INT_ERROR) {
        ext->Regs->Command = 2;
    again: if (ext->Regs->Task & PD_BUSY) goto again;    // expect: unbounded-poll via #isr
    }
    return TRUE;
}

BOOLEAN PdReset(PVOID ChannelExtension)
{
    PPD_CHANNEL ext = (PPD_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN PdStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PPD_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN PdControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN PdChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                     PVOID InitContext)
{
    ((PPD_CHANNEL)ChannelExtension)->Regs = (PPD_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = PdReset;
    ChannelInterface->IdeHwStartIo = PdStartIo;
    ChannelInterface->IdeHwControl = PdControl;
    ChannelInterface->IdeHwInterrupt = PdInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(PD_CHANNEL);
    controller.AtaChannelInitRoutine = PdChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
