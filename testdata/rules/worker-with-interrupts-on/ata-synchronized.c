/* A synchronised routine runs at device level: nothing needs disabling. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _AS_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} AS_REGISTERS, *PAS_REGISTERS;

typedef struct _AS_CHANNEL {
    PAS_REGISTERS Regs;
    ULONG Recoveries;
} AS_CHANNEL, *PAS_CHANNEL;

#define AS_INT_ALL   0x0F
#define AS_INT_DONE  0x01
#define AS_INT_ERROR 0x02
#define AS_INT_LINK  0x04

BOOLEAN AsInterrupt(PVOID ChannelExtension);
VOID AsRaised(PVOID ChannelExtension);

BOOLEAN AsInterrupt(PVOID ChannelExtension)
{
    PAS_CHANNEL channel = (PAS_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & AS_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & AS_INT_ERROR) {
        AtaPortRequestSynchronizedRoutine(channel, AsRaised);    // ok: worker-with-interrupts-on
    }
    return TRUE;
}

VOID AsRaised(PVOID ChannelExtension)
{
    ((PAS_CHANNEL)ChannelExtension)->Recoveries++;
}

BOOLEAN AsReset(PVOID ChannelExtension)
{
    PAS_CHANNEL channel = (PAS_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = AS_INT_ALL;
    return TRUE;
}

BOOLEAN AsStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PAS_CHANNEL channel = (PAS_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN AsControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN AsChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PAS_CHANNEL channel = (PAS_CHANNEL)ChannelExtension;

    channel->Regs = (PAS_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = AsReset;
    ChannelInterface->IdeHwStartIo = AsStartIo;
    ChannelInterface->IdeHwControl = AsControl;
    ChannelInterface->IdeHwInterrupt = AsInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(AS_CHANNEL);
    controller.AtaChannelInitRoutine = AsChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
