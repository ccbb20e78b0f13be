/* 16 sectors at a time are 4096 words: about 4 ms. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _MY_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Status;
} MY_REGISTERS, *PMY_REGISTERS;

typedef struct _MY_CHANNEL {
    PMY_REGISTERS Regs;
    PUSHORT DataPort;
    USHORT Buffer[16][256];
} MY_CHANNEL, *PMY_CHANNEL;

#define MY_INT_ALL   0x0F
#define MY_INT_DATA  0x01
#define MY_INT_ERROR 0x02

BOOLEAN MyInterrupt(PVOID ChannelExtension);

BOOLEAN MyInterrupt(PVOID ChannelExtension)    // expect: missing-deferral via #isr
{
    PMY_CHANNEL channel = (PMY_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    ULONG sector;

    if ((status & MY_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & MY_INT_DATA) {
        for (sector = 0; sector < 16; sector++) {
            AtaPortReadPortBufferUshort(channel->DataPort, channel->Buffer[sector], 256);
        }
    }
    return TRUE;
}

BOOLEAN MyReset(PVOID ChannelExtension)
{
    ((PMY_CHANNEL)ChannelExtension)->Regs->Command = 1;
    return TRUE;
}

BOOLEAN MyStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PMY_CHANNEL)ChannelExtension)->Regs->Command = Irb->TargetId;
    return TRUE;
}

BOOLEAN MyControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN MyChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                     PVOID InitContext)
{
    PMY_CHANNEL channel = (PMY_CHANNEL)ChannelExtension;

    channel->Regs = (PMY_REGISTERS)InitContext;
    channel->DataPort = (PUSHORT)(channel->Regs + 1);
    ChannelInterface->IdeHwReset = MyReset;
    ChannelInterface->IdeHwStartIo = MyStartIo;
    ChannelInterface->IdeHwControl = MyControl;
    ChannelInterface->IdeHwInterrupt = MyInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(MY_CHANNEL);
    controller.AtaChannelInitRoutine = MyChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
