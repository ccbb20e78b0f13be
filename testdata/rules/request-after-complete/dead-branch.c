/* The touch is compiled in, but never reached. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _DB_REGISTERS {
    volatile ULONG Interrupt;   /* write one to clear */
    volatile ULONG Enable;
    volatile ULONG Command;
    volatile ULONG Task;
} DB_REGISTERS, *PDB_REGISTERS;

typedef struct _DB_CHANNEL {
    PDB_REGISTERS Regs;
    PIDE_REQUEST_BLOCK Active;
    ULONG Errors;
} DB_CHANNEL, *PDB_CHANNEL;

#define DB_INT_ALL   0x0F
#define DB_INT_DONE  0x01
#define DB_INT_ERROR 0x02
#define DB_INT_LINK  0x04
#define DB_COUNT_ERRORS 0

BOOLEAN DbInterrupt(PVOID ChannelExtension);

BOOLEAN DbInterrupt(PVOID ChannelExtension)
{
    PDB_CHANNEL channel = (PDB_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;

    if ((status & DB_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb != NULL) {
        channel->Active = NULL;
        irb->IrbStatus = IRB_STATUS_SUCCESS;
        AtaPortCompleteRequest(channel, irb);
        if (DB_COUNT_ERRORS) {
            channel->Errors += irb->AtaError;   // ok: request-after-complete
        }
    }
    return TRUE;
}

BOOLEAN DbReset(PVOID ChannelExtension)
{
    PDB_CHANNEL channel = (PDB_CHANNEL)ChannelExtension;

    channel->Regs->Command = 1;
    channel->Regs->Enable = DB_INT_ALL;
    return TRUE;
}

BOOLEAN DbStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDB_CHANNEL channel = (PDB_CHANNEL)ChannelExtension;

    channel->Active = Irb;
    channel->Regs->Task = Irb->TargetId;
    return TRUE;
}

BOOLEAN DbControl(PVOID ChannelExtension, IDE_CONTROL_ACTION Action, PVOID Parameters)
{
    if (Action == IdeStart) {
        ((PIDE_CHANNEL_CONFIGURATION)Parameters)->SyncWithIsr = TRUE;
    }
    return ChannelExtension != NULL;
}

BOOLEAN DbChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                      PVOID InitContext)
{
    PDB_CHANNEL channel = (PDB_CHANNEL)ChannelExtension;

    channel->Regs = (PDB_REGISTERS)InitContext;
    ChannelInterface->IdeHwReset = DbReset;
    ChannelInterface->IdeHwStartIo = DbStartIo;
    ChannelInterface->IdeHwControl = DbControl;
    ChannelInterface->IdeHwInterrupt = DbInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller;

    RtlZeroMemory(&controller, sizeof(controller));
    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(DB_CHANNEL);
    controller.AtaChannelInitRoutine = DbChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
