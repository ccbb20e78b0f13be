/* A worker moves the 16 sectors. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _AW_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Status;
} AW_REGISTERS, *PAW_REGISTERS;

typedef struct _AW_CHANNEL {
    PAW_REGISTERS Regs;
    PUSHORT DataPort;
    USHORT Buffer[16][256];
} AW_CHANNEL, *PAW_CHANNEL;

#define AW_INT_ALL   0x0F
#define AW_INT_DATA  0x01
#define AW_INT_ERROR 0x02

BOOLEAN AwInterrupt(PVOID ChannelExtension);
BOOLEAN AwWorker(PVOID ChannelExtension);

BOOLEAN AwInterrupt(PVOID ChannelExtension)    // ok: missing-deferral
{
    PAW_CHANNEL channel = (PAW_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & AW_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    channel->Regs->Enable = 0;
    AtaPortRequestWorkerRoutine(channel, AwWorker);
    return TRUE;
}

BOOLEAN AwWorker(PVOID ChannelExtension)
{
    PAW_CHANNEL channel = (PAW_CHANNEL)ChannelExtension;
    ULONG sector;

    for (sector = 0; sector < 16; sector++) {
        AtaPortReadPortBufferUshort(channel->DataPort, channel->Buffer[sector], 256);
    }
    channel->Regs->Enable = AW_INT_ALL;
    return TRUE;
}

BOOLEAN AwReset(PVOID ChannelExtension)
{
    ((PAW_CHANNEL)ChannelExtension)->Regs->Command = 1;
    return TRUE;
}

BOOLEAN AwStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PAW_CHANNEL)ChannelExtension)->Regs->Command = Irb->TargetId;
    return TRUE;
}

BOOLEAN AwControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN AwChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                     PVOID InitContext)
{
    PAW_CHANNEL channel = (PAW_CHANNEL)ChannelExtension;

    channel->Regs = (PAW_REGISTERS)InitContext;
    channel->DataPort = (PUSHORT)(channel->Regs + 1);
    ChannelInterface->IdeHwReset = AwReset;
    ChannelInterface->IdeHwStartIo = AwStartIo;
    ChannelInterface->IdeHwControl = AwControl;
    ChannelInterface->IdeHwInterrupt = AwInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(AW_CHANNEL);
    controller.AtaChannelInitRoutine = AwChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
