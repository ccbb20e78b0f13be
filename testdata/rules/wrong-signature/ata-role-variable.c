/* Only declared, with the type of a pointer, as the page shows it; registered in a library. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RV_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} RV_REGISTERS, *PRV_REGISTERS;

typedef struct _RV_CHANNEL {
    PRV_REGISTERS Regs;
} RV_CHANNEL, *PRV_CHANNEL;

#define RV_INT_ALL   0x0F
#define RV_INT_ERROR 0x02

IDE_HW_INTERRUPT RvInterrupt;

VOID RvConnect(PIDE_CHANNEL_INTERFACE ChannelInterface);

VOID RvInterrupt(PVOID ChannelExtension)        // expect: wrong-signature
{
    PRV_CHANNEL ext = (PRV_CHANNEL)ChannelExtension;

    ext->Regs->Interrupt = ext->Regs->Interrupt;
}

BOOLEAN RvReset(PVOID ChannelExtension)
{
    PRV_CHANNEL ext = (PRV_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN RvStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PRV_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN RvControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN RvChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    ((PRV_CHANNEL)ChannelExtension)->Regs = (PRV_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = RvReset;
    ChannelInterface->IdeHwStartIo = RvStartIo;
    ChannelInterface->IdeHwControl = RvControl;
    RvConnect(ChannelInterface);
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RV_CHANNEL);
    controller.AtaChannelInitRoutine = RvChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
