/* The routine that is synchronised with the interrupt asks for the worker. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _AS_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Status;
} AS_REGISTERS, *PAS_REGISTERS;

typedef struct _AS_CHANNEL {
    PAS_REGISTERS Regs;
    PUSHORT DataPort;
    USHORT Buffer[16][256];
} AS_CHANNEL, *PAS_CHANNEL;

#define AS_INT_ALL   0x0F
#define AS_INT_DATA  0x01
#define AS_INT_ERROR 0x02

BOOLEAN AsInterrupt(PVOID ChannelExtension);
BOOLEAN AsWorker(PVOID ChannelExtension);
BOOLEAN AsSynchronized(PVOID ChannelExtension);

BOOLEAN AsInterrupt(PVOID ChannelExtension)    // ok: missing-deferral
{
    PAS_CHANNEL channel = (PAS_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    ULONG sector;

    if ((status & AS_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    for (sector = 0; sector < 16; sector++) {
        AtaPortReadPortBufferUshort(channel->DataPort, channel->Buffer[sector], 256);
    }
    AtaPortRequestSynchronizedRoutine(channel, AsSynchronized);
    return TRUE;
}

BOOLEAN AsWorker(PVOID ChannelExtension)
{
    ((PAS_CHANNEL)ChannelExtension)->Regs->Enable = AS_INT_ALL;
    return TRUE;
}

BOOLEAN AsSynchronized(PVOID ChannelExtension)
{
    PAS_CHANNEL channel = (PAS_CHANNEL)ChannelExtension;

    channel->Regs->Enable = 0;
    AtaPortRequestWorkerRoutine(channel, AsWorker);
    return TRUE;
}

BOOLEAN AsReset(PVOID ChannelExtension)
{
    ((PAS_CHANNEL)ChannelExtension)->Regs->Command = 1;
    return TRUE;
}

BOOLEAN AsStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PAS_CHANNEL)ChannelExtension)->Regs->Command = Irb->TargetId;
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
    channel->DataPort = (PUSHORT)(channel->Regs + 1);
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
