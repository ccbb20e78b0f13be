/* A loop over the slots of a channel. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _SL_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} SL_REGISTERS, *PSL_REGISTERS;

typedef struct _SL_CHANNEL {
    PSL_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Slots[8];
} SL_CHANNEL, *PSL_CHANNEL;

#define SL_INT_DONE  0x00000001
#define SL_INT_ERROR 0x40000000
#define SL_INT_LINK  0x00400000
#define SL_INT_ALL   0x40400001

BOOLEAN SlInterrupt(PVOID ChannelExtension);

BOOLEAN SlInterrupt(PVOID ChannelExtension)
{
    PSL_CHANNEL ext = (PSL_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);
    PIDE_REQUEST_BLOCK irb;
    ULONG slot;

    if ((status & SL_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    for (slot = 0; slot < 8; slot++) {
        irb = ext->Slots[slot];
        if (irb == NULL || irb->AtaStatus != 0) {    // ok: request-after-complete
            continue;
        }
        ext->Slots[slot] = NULL;
        irb->IrbStatus = IRB_STATUS_SUCCESS;    // ok: request-after-complete
        AtaPortCompleteRequest(ext, irb);
    }
    return TRUE;
}

BOOLEAN SlReset(PVOID ChannelExtension)
{
    PSL_CHANNEL ext = (PSL_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, SL_INT_ALL);
    return TRUE;
}

BOOLEAN SlStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PSL_CHANNEL ext = (PSL_CHANNEL)ChannelExtension;

    ext->Slots[Irb->QueueTag & 7] = Irb;
    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->QueueTag);
    return TRUE;
}

BOOLEAN SlControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN SlChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PSL_CHANNEL ext = (PSL_CHANNEL)ChannelExtension;

    ext->Regs = (PSL_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = SlReset;
    ChannelInterface->IdeHwStartIo = SlStartIo;
    ChannelInterface->IdeHwControl = SlControl;
    ChannelInterface->IdeHwInterrupt = SlInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(SL_CHANNEL);
    controller.AtaChannelInitRoutine = SlChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
