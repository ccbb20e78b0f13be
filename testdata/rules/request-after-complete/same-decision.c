/* Two tests of one bit: what is touched was not completed. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _SD_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} SD_REGISTERS, *PSD_REGISTERS;

typedef struct _SD_CHANNEL {
    PSD_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
} SD_CHANNEL, *PSD_CHANNEL;

#define SD_INT_ALL   0x0F
#define SD_INT_DONE  0x01
#define SD_INT_ERROR 0x02
#define SD_INT_LINK  0x04

BOOLEAN SdInterrupt(PVOID ChannelExtension);

BOOLEAN SdInterrupt(PVOID ChannelExtension)
{
    PSD_CHANNEL channel = (PSD_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;

    if ((status & SD_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb == NULL) {
        return TRUE;
    }
    if (status & SD_INT_DONE) {
        channel->Active = NULL;
        irb->IrbStatus = IRB_STATUS_SUCCESS;
        AtaPortCompleteRequest(channel, irb);
    }
    channel->Errors += status >> 31;
    if ((status & SD_INT_DONE) == 0) {
        irb->AtaStatus = (UCHAR)status;         // ok: request-after-complete
    }
    return TRUE;
}

BOOLEAN SdReset(PVOID ChannelExtension)
{
    PSD_CHANNEL channel = (PSD_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = SD_INT_ALL;
    return TRUE;
}

BOOLEAN SdStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PSD_CHANNEL channel = (PSD_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
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
    PSD_CHANNEL channel = (PSD_CHANNEL)ChannelExtension;

    channel->Regs = (PSD_REGISTERS)InitContext;
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
