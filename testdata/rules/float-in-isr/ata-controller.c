/* Synchronised with the controller, but at DISPATCH_LEVEL: the state can be saved there. */
// args: -m32
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _CY_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} CY_REGISTERS, *PCY_REGISTERS;

typedef struct _CY_CHANNEL {
    PCY_REGISTERS Regs;
    double Mean;
    ULONG Done;
} CY_CHANNEL, *PCY_CHANNEL;

#define CY_INT_ALL   0x0F
#define CY_INT_ERROR 0x02

static BOOLEAN CyController(PVOID ControllerExtension)
{
    PCY_CHANNEL ext = (PCY_CHANNEL)ControllerExtension;

    ext->Mean = (ext->Mean + ext->Done) / 2.0;  // ok: float-in-isr
    return TRUE;
}

BOOLEAN CyInterrupt(PVOID ChannelExtension)
{
    PCY_CHANNEL ext = (PCY_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    if ((cause & CY_INT_ALL) == 0) {
        return FALSE;
    }
    ext->Regs->Interrupt = cause;
    ext->Done = cause;
    return TRUE;
}

BOOLEAN CyReset(PVOID ChannelExtension)
{
    PCY_CHANNEL ext = (PCY_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return AtaPortControllerSyncRoutine(ext, CyController);
}

BOOLEAN CyStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PCY_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN CyControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN CyChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    ((PCY_CHANNEL)ChannelExtension)->Regs = (PCY_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = CyReset;
    ChannelInterface->IdeHwStartIo = CyStartIo;
    ChannelInterface->IdeHwControl = CyControl;
    ChannelInterface->IdeHwInterrupt = CyInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(CY_CHANNEL);
    controller.AtaChannelInitRoutine = CyChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
