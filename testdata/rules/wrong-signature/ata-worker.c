/* IDE_HW_DPC returns VOID; a worker that returns something does no harm. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _AW_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} AW_REGISTERS, *PAW_REGISTERS;

typedef struct _AW_CHANNEL {
    PAW_REGISTERS Regs;
    ULONG Done;
} AW_CHANNEL, *PAW_CHANNEL;

#define AW_INT_ALL   0x0F
#define AW_INT_ERROR 0x02

static BOOLEAN AwWorker(PVOID ChannelExtension)
{
    PAW_CHANNEL ext = (PAW_CHANNEL)ChannelExtension;

    ext->Regs->Enable = AW_INT_ALL;
    return TRUE;
}

static VOID AwTimeout(PAW_CHANNEL ext)
{
    ext->Regs->Command = 1;
}

BOOLEAN AwInterrupt(PVOID ChannelExtension)
{
    PAW_CHANNEL ext = (PAW_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    if ((cause & AW_INT_ALL) == 0) {
        return FALSE;
    }
    ext->Regs->Interrupt = cause;
    ext->Done = cause;
    ext->Regs->Enable = 0;
    AtaPortRequestWorkerRoutine(ext, (IDE_HW_DPC)AwWorker);         // ok: wrong-signature
    AtaPortRequestTimer(ext, (IDE_HW_DPC)AwTimeout, 1000);          // ok: wrong-signature
    return TRUE;
}

BOOLEAN AwReset(PVOID ChannelExtension)
{
    PAW_CHANNEL ext = (PAW_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN AwStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PAW_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
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
    ((PAW_CHANNEL)ChannelExtension)->Regs = (PAW_REGISTERS)InitContext;
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
