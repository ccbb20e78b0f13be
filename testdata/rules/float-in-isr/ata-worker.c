/* The worker and the controller routine run at DISPATCH_LEVEL, where the state can be saved. */
// args: -m32
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _WK_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} WK_REGISTERS, *PWK_REGISTERS;

typedef struct _WK_CHANNEL {
    PWK_REGISTERS Regs;
    double Mean;
    ULONG Done;
} WK_CHANNEL, *PWK_CHANNEL;

#define WK_INT_ALL   0x0F
#define WK_INT_ERROR 0x02

static VOID WkWorker(PVOID ChannelExtension)
{
    PWK_CHANNEL ext = (PWK_CHANNEL)ChannelExtension;

    ext->Mean = (ext->Mean + ext->Done) / 2.0;  // ok: float-in-isr
    ext->Regs->Enable = WK_INT_ALL;
}

BOOLEAN WkInterrupt(PVOID ChannelExtension)
{
    PWK_CHANNEL ext = (PWK_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    if ((cause & WK_INT_ALL) == 0) {
        return FALSE;
    }
    ext->Regs->Interrupt = cause;
    ext->Done = cause;
    ext->Regs->Enable = 0;
    AtaPortRequestWorkerRoutine(ext, WkWorker);
    return TRUE;
}

BOOLEAN WkReset(PVOID ChannelExtension)
{
    PWK_CHANNEL ext = (PWK_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN WkStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PWK_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN WkControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN WkChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    ((PWK_CHANNEL)ChannelExtension)->Regs = (PWK_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = WkReset;
    ChannelInterface->IdeHwStartIo = WkStartIo;
    ChannelInterface->IdeHwControl = WkControl;
    ChannelInterface->IdeHwInterrupt = WkInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(WK_CHANNEL);
    controller.AtaChannelInitRoutine = WkChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
