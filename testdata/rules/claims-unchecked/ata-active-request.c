/* The routine believes that an interrupt is its own whenever a request is under way. */
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
    PIDE_REQUEST_BLOCK Active;
} GD_PORT, *PGD_PORT;

BOOLEAN GdInterrupt(PVOID ChannelExtension);

BOOLEAN GdInterrupt(PVOID ChannelExtension)
{
    PGD_PORT port = ChannelExtension;

    if (port->Active == NULL) {
        return FALSE;
    }
    AtaPortWritePortUchar(port->Master + GD_MASTER_STATUS, GD_MASTER_IRQ);
    port->Active = NULL;
    return TRUE;                                // expect: claims-unchecked possible via #isr
}

static BOOLEAN GdStartIo(PVOID ChannelExtension, PIDE_REQUEST_BLOCK Irb)
{
    PGD_PORT port = ChannelExtension;

    port->Active = Irb;
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
