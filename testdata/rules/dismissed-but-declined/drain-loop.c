/* FALSE comes only if the loop found nothing, and then it wrote nothing. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _ZR_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
    volatile ULONG EndOfInterrupt;
} ZR_REGISTERS, *PZR_REGISTERS;

typedef struct _ZR_CHANNEL {
    PZR_REGISTERS Regs;
    ULONG Events;
} ZR_CHANNEL, *PZR_CHANNEL;

#define ZR_INT_DONE  0x01
#define ZR_INT_ERROR 0x02
#define ZR_INT_PHY   0x04
#define ZR_INT_ALL   0x07
#define ZR_BUSY      0x80

BOOLEAN ZrInterrupt(PVOID ChannelExtension);

BOOLEAN ZrInterrupt(PVOID ChannelExtension)
{
    PZR_CHANNEL chan = (PZR_CHANNEL)ChannelExtension;
    BOOLEAN claimed = FALSE;
    ULONG pass = 0;
    ULONG status;

    while (pass < 8 && (status = chan->Regs->Interrupt & ZR_INT_ALL) != 0) {
        chan->Regs->Interrupt = status;
        chan->Events |= status;
        claimed = TRUE;
        pass++;
    }
    return claimed;                             // ok: dismissed-but-declined
}

BOOLEAN ZrReset(PVOID ChannelExtension)
{
    PZR_CHANNEL chan = (PZR_CHANNEL)ChannelExtension;

    chan->Regs->Command = 1;
    return TRUE;
}

BOOLEAN ZrStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PZR_CHANNEL chan = (PZR_CHANNEL)ChannelExtension;

    chan->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN ZrControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN ZrChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PZR_CHANNEL chan = (PZR_CHANNEL)ChannelExtension;

    chan->Regs = (PZR_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = ZrReset;
    ChannelInterface->IdeHwStartIo = ZrStartIo;
    ChannelInterface->IdeHwControl = ZrControl;
    ChannelInterface->IdeHwInterrupt = ZrInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(ZR_CHANNEL);
    controller.AtaChannelInitRoutine = ZrChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
