/* Written like IdeHwStartIo: with a request. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _IP_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} IP_REGISTERS, *PIP_REGISTERS;

typedef struct _IP_CHANNEL {
    PIP_REGISTERS Regs;
} IP_CHANNEL, *PIP_CHANNEL;

#define IP_INT_ALL   0x0F
#define IP_INT_ERROR 0x02

static BOOLEAN IpInterrupt(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PIP_CHANNEL ext = (PIP_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    if ((cause & IP_INT_ALL) == 0 || Irb == NULL) {
        return FALSE;
    }
    ext->Regs->Interrupt = cause;
    return TRUE;
}

BOOLEAN IpReset(PVOID ChannelExtension)
{
    PIP_CHANNEL ext = (PIP_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN IpStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PIP_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN IpControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN IpChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    ((PIP_CHANNEL)ChannelExtension)->Regs = (PIP_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = IpReset;
    ChannelInterface->IdeHwStartIo = IpStartIo;
    ChannelInterface->IdeHwControl = IpControl;
    ChannelInterface->IdeHwInterrupt = (IDE_HW_INTERRUPT)IpInterrupt;   // expect: wrong-signature
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(IP_CHANNEL);
    controller.AtaChannelInitRoutine = IpChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
