/* A recursive search through zones compares fractions. */
// args: -m32
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _RC_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} RC_REGISTERS, *PRC_REGISTERS;

typedef struct _RC_CHANNEL {
    PRC_REGISTERS Regs;
    float Edge[8];
    ULONG Zone;
} RC_CHANNEL, *PRC_CHANNEL;

#define RC_INT_ALL   0x0F
#define RC_INT_ERROR 0x02

static ULONG RcFind(PRC_CHANNEL ext, ULONG Low, ULONG High, float Where)
{
    ULONG middle = (Low + High) / 2;

    if (High - Low <= 1) {
        return Low;
    }
    if (Where < ext->Edge[middle & 7]) {        // expect: float-in-isr via #isr > #find
        return RcFind(ext, Low, middle, Where); // expect: float-in-isr
    }
    return RcFind(ext, middle, High, Where);    // expect: float-in-isr
}

BOOLEAN RcInterrupt(PVOID ChannelExtension)
{
    PRC_CHANNEL ext = (PRC_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    if ((cause & RC_INT_ALL) == 0) {
        return FALSE;
    }
    ext->Regs->Interrupt = cause;
    ext->Zone = RcFind(ext, 0, 8, cause * 0.25f);       // #find ; expect: float-in-isr via #isr
    return TRUE;
}

BOOLEAN RcReset(PVOID ChannelExtension)
{
    PRC_CHANNEL ext = (PRC_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN RcStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PRC_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN RcControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN RcChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    ((PRC_CHANNEL)ChannelExtension)->Regs = (PRC_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = RcReset;
    ChannelInterface->IdeHwStartIo = RcStartIo;
    ChannelInterface->IdeHwControl = RcControl;
    ChannelInterface->IdeHwInterrupt = RcInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(RC_CHANNEL);
    controller.AtaChannelInitRoutine = RcChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
