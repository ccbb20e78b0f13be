/* A bit-field of a register is the enable bit. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _BF_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} BF_REGISTERS, *PBF_REGISTERS;

typedef struct _BF_CHANNEL {
    PBF_REGISTERS Regs;
    ULONG Recoveries;
} BF_CHANNEL, *PBF_CHANNEL;

#define BF_INT_ALL   0x0F
#define BF_INT_DONE  0x01
#define BF_INT_ERROR 0x02
#define BF_INT_LINK  0x04
typedef union _BF_CONTROL {
    struct {
        ULONG Reset : 1;
        ULONG InterruptEnable : 1;
        ULONG Reserved : 30;
    };
    ULONG AsUlong;
} BF_CONTROL;

BOOLEAN BfInterrupt(PVOID ChannelExtension);
VOID BfWorker(PVOID ChannelExtension);

BOOLEAN BfInterrupt(PVOID ChannelExtension)
{
    PBF_CHANNEL channel = (PBF_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & BF_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & BF_INT_ERROR) {
        ((volatile BF_CONTROL *)&channel->Regs->Enable)->InterruptEnable = 0;
        AtaPortRequestWorkerRoutine(channel, BfWorker);    // ok: worker-with-interrupts-on
    }
    return TRUE;
}

VOID BfWorker(PVOID ChannelExtension)
{
    PBF_CHANNEL channel = (PBF_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = BF_INT_ALL;
}

BOOLEAN BfReset(PVOID ChannelExtension)
{
    PBF_CHANNEL channel = (PBF_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = BF_INT_ALL;
    return TRUE;
}

BOOLEAN BfStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PBF_CHANNEL channel = (PBF_CHANNEL)ChannelExtension;

    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN BfControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN BfChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PBF_CHANNEL channel = (PBF_CHANNEL)ChannelExtension;

    channel->Regs = (PBF_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = BfReset;
    ChannelInterface->IdeHwStartIo = BfStartIo;
    ChannelInterface->IdeHwControl = BfControl;
    ChannelInterface->IdeHwInterrupt = BfInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(BF_CHANNEL);
    controller.AtaChannelInitRoutine = BfChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
