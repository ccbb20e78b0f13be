/* The field that holds the worker is set when the channel starts. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _DT_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} DT_REGISTERS, *PDT_REGISTERS;

typedef struct _DT_CHANNEL {
    PDT_REGISTERS Regs;
    IDE_HW_DPC Worker;
} DT_CHANNEL, *PDT_CHANNEL;

#define DT_INT_ALL   0x0F
#define DT_INT_ERROR 0x02

BOOLEAN DtInterrupt(PVOID ChannelExtension);
VOID DtWorker(PVOID ChannelExtension);

VOID DtWorker(PVOID ChannelExtension)
{
    PDT_CHANNEL ext = (PDT_CHANNEL)ChannelExtension;

    ext->Regs->Interrupt = DT_INT_ALL;
    ext->Regs->Enable = DT_INT_ALL;
}

BOOLEAN DtInterrupt(PVOID ChannelExtension)
{
    PDT_CHANNEL ext = (PDT_CHANNEL)ChannelExtension;
    ULONG cause = ext->Regs->Interrupt;

    if ((cause & DT_INT_ALL) == 0) {
        return FALSE;
    }
    ext->Regs->Interrupt = cause;
    ext->Regs->Enable = 0;
    AtaPortRequestWorkerRoutine(ext, ext->Worker);    // ok: deferral-not-registered
    return TRUE;
}

BOOLEAN DtReset(PVOID ChannelExtension)
{
    PDT_CHANNEL ext = (PDT_CHANNEL)ChannelExtension;

    ext->Regs->Command = 1;
    return TRUE;
}

BOOLEAN DtStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    ((PDT_CHANNEL)ChannelExtension)->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN DtControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    PDT_CHANNEL ext = (PDT_CHANNEL)ChannelExtension;

    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
        ext->Worker = DtWorker;
        ext->Regs->Enable = DT_INT_ALL;
    }
    return TRUE;
}

BOOLEAN DtChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PDT_CHANNEL ext = (PDT_CHANNEL)ChannelExtension;

    ext->Regs = (PDT_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = DtReset;
    ChannelInterface->IdeHwStartIo = DtStartIo;
    ChannelInterface->IdeHwControl = DtControl;
    ChannelInterface->IdeHwInterrupt = DtInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(DT_CHANNEL);
    controller.AtaChannelInitRoutine = DtChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
