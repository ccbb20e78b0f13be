/* Only the first channel has a link, so the calls end. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _NL_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} NL_REGISTERS, *PNL_REGISTERS;

typedef struct _NL_CHANNEL {
    PNL_REGISTERS Regs;
    struct _NL_CHANNEL *Second;
} NL_CHANNEL, *PNL_CHANNEL;

#define NL_INT_DONE  0x00000001
#define NL_INT_ERROR 0x40000000
#define NL_INT_LINK  0x00400000
#define NL_INT_ALL   0x40400001

BOOLEAN NlInterrupt(PVOID ChannelExtension);

static PNL_CHANNEL NlFirst;

BOOLEAN NlInterrupt(PVOID ChannelExtension)
{
    PNL_CHANNEL ext = (PNL_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & NL_INT_ALL) == 0) {
        if (ext->Second == NULL) {
            return FALSE;                       // ok: other-channel-unserviced
        }
        return NlInterrupt(ext->Second);
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    return TRUE;
}

BOOLEAN NlReset(PVOID ChannelExtension)
{
    PNL_CHANNEL ext = (PNL_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, NL_INT_ALL);
    return TRUE;
}

BOOLEAN NlStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PNL_CHANNEL ext = (PNL_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN NlControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN NlChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PNL_CHANNEL ext = (PNL_CHANNEL)ChannelExtension;

    ext->Regs = (PNL_REGISTERS)InitContext;
    if (ChannelInterface->ChannelNumber == 0) {
        NlFirst = ext;
    } else {
        NlFirst->Second = ext;
    }
    ChannelInterface->IdeHwReset = NlReset;
    ChannelInterface->IdeHwStartIo = NlStartIo;
    ChannelInterface->IdeHwControl = NlControl;
    ChannelInterface->IdeHwInterrupt = NlInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(NL_CHANNEL);
    controller.AtaChannelInitRoutine = NlChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
