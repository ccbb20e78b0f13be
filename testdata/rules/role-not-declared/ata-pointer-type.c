/* So has irb.h. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _AP_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} AP_REGISTERS, *PAP_REGISTERS;

typedef struct _AP_CHANNEL {
    PAP_REGISTERS Regs;
    ULONG Done;
} AP_CHANNEL, *PAP_CHANNEL;

#define AP_INT_ALL   0x0F
#define AP_INT_ERROR 0x02

static VOID ApWorker(PVOID ChannelExtension)             // ok: role-not-declared
{
    ((PAP_CHANNEL)ChannelExtension)->Regs->Enable = AP_INT_ALL;
}

BOOLEAN ApInterrupt(PVOID ChannelExtension)
{
    PAP_CHANNEL ext = (PAP_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    if ((cause & AP_INT_ALL) == 0) {
        return FALSE;
    }
    ext->Regs->Interrupt = cause;
    ext->Regs->Enable = 0;
    AtaPortRequestWorkerRoutine(ext, ApWorker);
    return TRUE;
}

BOOLEAN ApReset(PVOID ChannelExtension)
{
    PAP_CHANNEL ext = (PAP_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN ApStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PAP_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN ApControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN ApChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    ((PAP_CHANNEL)ChannelExtension)->Regs = (PAP_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = ApReset;
    ChannelInterface->IdeHwStartIo = ApStartIo;
    ChannelInterface->IdeHwControl = ApControl;
    ChannelInterface->IdeHwInterrupt = ApInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(AP_CHANNEL);
    controller.AtaChannelInitRoutine = ApChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
