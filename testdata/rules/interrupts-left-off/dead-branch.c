/* The enabling is switched off. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

typedef struct _DB_REGISTERS {
    ULONG Status;               /* write one to clear */
    ULONG Mask;
    ULONG Command;
    ULONG Slot;
} DB_REGISTERS, *PDB_REGISTERS;

typedef struct _DB_CHANNEL {
    PDB_REGISTERS Regs;
    ULONG Recoveries;
} DB_CHANNEL, *PDB_CHANNEL;

#define DB_INT_DONE  0x00000001
#define DB_INT_ERROR 0x40000000
#define DB_INT_LINK  0x00400000
#define DB_INT_ALL   0x40400001
#define DB_REENABLE 0

BOOLEAN DbInterrupt(PVOID ChannelExtension);
VOID DbWorker(PVOID ChannelExtension);

BOOLEAN DbInterrupt(PVOID ChannelExtension)
{
    PDB_CHANNEL ext = (PDB_CHANNEL)ChannelExtension;
    ULONG status = AtaPortReadRegisterUlong(&ext->Regs->Status);

    if ((status & DB_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortWriteRegisterUlong(&ext->Regs->Status, status);
    if (status & (DB_INT_ERROR | DB_INT_LINK)) {
        AtaPortWriteRegisterUlong(&ext->Regs->Mask, 0);
        AtaPortRequestWorkerRoutine(ext, DbWorker);    // #request
    }
    return TRUE;
}

VOID DbWorker(PVOID ChannelExtension)
{
    PDB_CHANNEL ext = (PDB_CHANNEL)ChannelExtension;

    ext->Recoveries++;
    if (DB_REENABLE) {
        AtaPortWriteRegisterUlong(&ext->Regs->Mask, DB_INT_ALL);
    }
}                                               // expect: interrupts-left-off possible

BOOLEAN DbReset(PVOID ChannelExtension)
{
    PDB_CHANNEL ext = (PDB_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Command, 1);
    AtaPortWriteRegisterUlong(&ext->Regs->Mask, DB_INT_ALL);
    return TRUE;
}

BOOLEAN DbStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDB_CHANNEL ext = (PDB_CHANNEL)ChannelExtension;

    AtaPortWriteRegisterUlong(&ext->Regs->Slot, Irb->TargetId);
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
    PDB_CHANNEL ext = (PDB_CHANNEL)ChannelExtension;

    ext->Regs = (PDB_REGISTERS)InitContext;
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
