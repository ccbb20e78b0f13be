/* The disabling is switched off. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define DB_STATUS      2        /* what is read is written back */
#define DB_CONTROL     3
#define DB_DEVICE      6
#define DB_COMMAND     7
#define DB_INT_PENDING 0x80
#define DB_INT_ERROR   0x02
#define DB_INT_LINK    0x01
#define DB_INT_ENABLE  0x10

typedef struct _DB_CHANNEL {
    PUCHAR Base;
    ULONG Recoveries;
} DB_CHANNEL, *PDB_CHANNEL;
#define DB_QUIET_RECOVERY FALSE

BOOLEAN DbInterrupt(PVOID ChannelExtension);
VOID DbWorker(PVOID ChannelExtension);

BOOLEAN DbInterrupt(PVOID ChannelExtension)
{
    PDB_CHANNEL chan = (PDB_CHANNEL)ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(chan->Base + DB_STATUS);

    if (!(status & DB_INT_PENDING)) {
        return FALSE;
    }
    AtaPortWritePortUchar(chan->Base + DB_STATUS, status);
    if (status & DB_INT_ERROR) {
        if (DB_QUIET_RECOVERY) {
            AtaPortWritePortUchar(chan->Base + DB_CONTROL, 0);
        }
        AtaPortRequestWorkerRoutine(chan, DbWorker);    // expect: worker-with-interrupts-on possible via #isr
    }
    return TRUE;
}

VOID DbWorker(PVOID ChannelExtension)
{
    PDB_CHANNEL chan = (PDB_CHANNEL)ChannelExtension;

    chan->Recoveries++;
    AtaPortWritePortUchar(chan->Base + DB_CONTROL, DB_INT_ENABLE);
}

BOOLEAN DbReset(PVOID ChannelExtension)
{
    PDB_CHANNEL chan = (PDB_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + DB_COMMAND, 8);
    AtaPortWritePortUchar(chan->Base + DB_CONTROL, DB_INT_ENABLE);
    return TRUE;
}

BOOLEAN DbStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PDB_CHANNEL chan = (PDB_CHANNEL)ChannelExtension;

    AtaPortWritePortUchar(chan->Base + DB_DEVICE, (UCHAR)(Irb->TargetId << 4));
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
    PDB_CHANNEL chan = (PDB_CHANNEL)ChannelExtension;

    chan->Base = (PUCHAR)InitContext;
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
