/* Two tests of the same bit: who requests has dismissed. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _SD_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} SD_REGISTERS, *PSD_REGISTERS;

typedef struct _SD_CHANNEL {
    PSD_REGISTERS Regs;
    ULONG Recoveries;
    ULONG Interrupts;
} SD_CHANNEL, *PSD_CHANNEL;

#define SD_INT_DONE  0x00000001
#define SD_INT_ERROR 0x40000000
#define SD_INT_LINK  0x00400000
#define SD_INT_ALL   0x40400001

BOOLEAN SdInterrupt(PVOID ChannelExtension);
VOID SdWorker(PVOID ChannelExtension);

BOOLEAN SdInterrupt(PVOID ChannelExtension)
{
    PSD_CHANNEL ext = (PSD_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);
    BOOLEAN fatal = (status & SD_INT_ERROR) != 0;

    if ((status & SD_INT_ALL) == 0) {
        return FALSE;
    }
    if (fatal) {
        AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
        AtaPortWriteRegisterUlong(&ext->Regs->Mask, 0);
    }
    ext->Interrupts++;
    if (fatal) {
        AtaPortRequestWorkerRoutine(ext, SdWorker);    // ok: worker-before-dismissal
        return TRUE;
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    return TRUE;
}

VOID SdWorker(PVOID ChannelExtension)
{
    PSD_CHANNEL ext = (PSD_CHANNEL)ChannelExtension;

    ext->Recoveries++;
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, SD_INT_ALL);
}

BOOLEAN SdReset(PVOID ChannelExtension)
{
    PSD_CHANNEL ext = (PSD_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, SD_INT_ALL);
    return TRUE;
}

BOOLEAN SdStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PSD_CHANNEL ext = (PSD_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
    return TRUE;
}

BOOLEAN SdControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN SdChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PSD_CHANNEL ext = (PSD_CHANNEL)ChannelExtension;

    ext->Regs = (PSD_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = SdReset;
    ChannelInterface->IdeHwStartIo = SdStartIo;
    ChannelInterface->IdeHwControl = SdControl;
    ChannelInterface->IdeHwInterrupt = SdInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(SD_CHANNEL);
    controller.AtaChannelInitRoutine = SdChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
