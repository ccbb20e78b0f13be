/* The bus-master status is written back with more bits set. */
#include <ntddk.h>
#include <ata.h>
#include <irb.h>

#define GD_MASTER_COMMAND 0
#define GD_MASTER_STATUS  2             /* write one to clear */
#define GD_TASK_STATUS    7

#define GD_MASTER_IRQ   0x04
#define GD_MASTER_ERROR 0x02
#define GD_TASK_ERROR   0x01

typedef struct _GD_PORT {
    PUCHAR Master;                      /* bus-master registers */
    PUCHAR Command;                     /* task-file registers */
    UCHAR TaskStatus;
} GD_PORT, *PGD_PORT;

BOOLEAN GdInterrupt(PVOID ChannelExtension);

BOOLEAN GdInterrupt(PVOID ChannelExtension)
{
    PGD_PORT port = ChannelExtension;
    UCHAR status = AtaPortReadPortUchar(port->Master + GD_MASTER_STATUS);

    if (!(status & GD_MASTER_IRQ)) {
        return FALSE;
    }
    AtaPortWritePortUchar(port->Master + GD_MASTER_STATUS,
                          (UCHAR)(status | GD_MASTER_IRQ | GD_MASTER_ERROR));
    port->TaskStatus = AtaPortReadPortUchar(port->Command + GD_TASK_STATUS);
    return TRUE;                                // ok: missing-dismissal
}

static BOOLEAN GdStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PGD_PORT port = ChannelExtension;

    AtaPortWritePortUchar(port->Command + GD_TASK_STATUS, Irb->TargetId);
    return TRUE;
}

static BOOLEAN GdReset(PVOID ChannelExtension)
{
    PGD_PORT port = ChannelExtension;

    AtaPortWritePortUchar(port->Master + GD_MASTER_COMMAND, 0);
    return TRUE;
}

static BOOLEAN GdChannelInit(PVOID ChannelExtension, PIDE_CHANNEL_INTERFACE ChannelInterface,
                             PVOID InitContext)
{
    PGD_PORT port = ChannelExtension;

    port->Master = InitContext;
    port->Command = port->Master + 16;
    ChannelInterface->IdeHwReset = GdReset;
    ChannelInterface->IdeHwStartIo = GdStartIo;
    ChannelInterface->IdeHwInterrupt = GdInterrupt;    // #isr
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    IDE_CONTROLLER_INTERFACE controller = {0};

    controller.Version = sizeof(controller);
    controller.ChannelExtensionSize = sizeof(GD_PORT);
    controller.AtaChannelInitRoutine = GdChannelInit;
    return AtaPortInitializeEx(DriverObject, RegistryPath, &controller);
}
