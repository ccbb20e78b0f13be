/* The same with an ATA request. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _IE_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} IE_REGISTERS, *PIE_REGISTERS;

typedef struct _IE_CHANNEL {
    PIE_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
} IE_CHANNEL, *PIE_CHANNEL;

#define IE_INT_ALL   0x0F
#define IE_INT_DONE  0x01
#define IE_INT_ERROR 0x02
#define IE_INT_LINK  0x04
typedef struct _IE_IRB_EXTENSION {
    ULONG Slot;
} IE_IRB_EXTENSION, *PIE_IRB_EXTENSION;

BOOLEAN IeInterrupt(PVOID ChannelExtension);

BOOLEAN IeInterrupt(PVOID ChannelExtension)
{
    PIE_CHANNEL channel = (PIE_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;
    PIE_IRB_EXTENSION own;

    if ((status & IE_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb != NULL) {
        own = (PIE_IRB_EXTENSION)irb->IrbExtension;
        channel->Active = NULL;
        irb->IrbStatus = IRB_STATUS_SUCCESS;
        AtaPortCompleteRequest(channel, irb);
        channel->Errors = own->Slot;            // expect: request-after-complete possible via #isr
    }
    return TRUE;
}

BOOLEAN IeReset(PVOID ChannelExtension)
{
    PIE_CHANNEL channel = (PIE_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = IE_INT_ALL;
    return TRUE;
}

BOOLEAN IeStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PIE_CHANNEL channel = (PIE_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN IeControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN IeChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PIE_CHANNEL channel = (PIE_CHANNEL)ChannelExtension;

    channel->Regs = (PIE_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = IeReset;
    ChannelInterface->IdeHwStartIo = IeStartIo;
    ChannelInterface->IdeHwControl = IeControl;
    ChannelInterface->IdeHwInterrupt = IeInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(IE_CHANNEL);
    controller.AtaChannelInitRoutine = IeChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
