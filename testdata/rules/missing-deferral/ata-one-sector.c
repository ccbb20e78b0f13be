/* One sector by programmed I/O is what an ATA interrupt routine is for. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _OS_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Status;
} OS_REGISTERS, *POS_REGISTERS;

typedef struct _OS_CHANNEL {
    POS_REGISTERS Regs;
    PUSHORT DataPort;
    USHORT Buffer[256];
} OS_CHANNEL, *POS_CHANNEL;

#define OS_INT_ALL   0x0F
#define OS_INT_DATA  0x01
#define OS_INT_ERROR 0x02

BOOLEAN OsInterrupt(PVOID ChannelExtension);

BOOLEAN OsInterrupt(PVOID ChannelExtension)    // ok: missing-deferral
{
    POS_CHANNEL channel = (POS_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & OS_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & OS_INT_DATA) {
        AtaPortReadPortBufferUshort(channel->DataPort, channel->Buffer, 256);
    }
    return TRUE;
}

BOOLEAN OsReset(PVOID ChannelExtension)
{
    ((POS_CHANNEL)ChannelExtension)->Regs->Command = 1;
    return TRUE;
}

BOOLEAN OsStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((POS_CHANNEL)ChannelExtension)->Regs->Command = Irb->TargetId;
    return TRUE;
}

BOOLEAN OsControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN OsChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                     PVOID InitContext)
{
    POS_CHANNEL channel = (POS_CHANNEL)ChannelExtension;

    channel->Regs = (POS_REGISTERS)InitContext;
    channel->DataPort = (PUSHORT)(channel->Regs + 1);
    ChannelInterface->IdeHwReset = OsReset;
    ChannelInterface->IdeHwStartIo = OsStartIo;
    ChannelInterface->IdeHwControl = OsControl;
    ChannelInterface->IdeHwInterrupt = OsInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(OS_CHANNEL);
    controller.AtaChannelInitRoutine = OsChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
