/* What the examples of rules take for granted in a Storport miniport. The driver's end is in
   exstorend.h. */
#include <ntddk.h>
#include <storport.h>

typedef struct _HW_REGS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntAck;
    ULONG Status;
    ULONG Done;                 /* write one to clear */
    ULONG Command;
    ULONG Reply[256];
} HW_REGS, *PHW_REGS;

typedef struct _HW_EXT {
    PHW_REGS Regs;
    STOR_DPC Dpc;
    STOR_DPC CompletionDpc;
    STOR_DPC ErrorDpc;
    double Average;
    ULONG AverageTimes8;
    ULONG Bytes;
    ULONG Last;
    BOOLEAN LinkChanged;
    BOOLEAN Failed;
    PSCSI_REQUEST_BLOCK Active;
} HW_EXT, *PHW_EXT;

#define INT_DONE     0x01
#define INT_LINK     0x02
#define INT_ERROR    0x04
#define INT_ALL      0x07
#define COMMAND_BUSY 0x80

static HW_DPC_ROUTINE HwDpc, ReplyDpc, StopEngineDpc, CompletionDpc, ErrorDpc;
static HW_STARTIO HwStartIo;
static HW_FIND_ADAPTER HwFindAdapter;

/* Reads the cause, and writes it back. */
static ULONG Acknowledge(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & INT_ALL;

    if (cause != 0) {
        StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    }
    return cause;
}

static ULONG ReadCause(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;

    return StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & INT_ALL;
}

static VOID CompleteFinished(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (srb != NULL) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        StorPortNotification(RequestComplete, ext, srb);
    }
}

static BOOLEAN Serve(PVOID DeviceExtension, ULONG Cause)
{
    PHW_EXT ext = DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, Cause);
    CompleteFinished(ext);
    return TRUE;
}

static VOID AcknowledgeAndComplete(PVOID DeviceExtension)
{
    Serve(DeviceExtension, ReadCause(DeviceExtension));
}

static VOID ReadReply(PVOID DeviceExtension, ULONG Index)
{
    PHW_EXT ext = DeviceExtension;

    ext->Last = StorPortReadRegisterUlong(ext, &ext->Regs->Reply[Index]);
}

static VOID ReadReplies(PVOID DeviceExtension)
{
    ULONG i;

    for (i = 0; i < 256; i++) {
        ReadReply(DeviceExtension, i);
    }
}

static BOOLEAN EngineRunning(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;

    return (StorPortReadRegisterUlong(ext, &ext->Regs->Status) & 1) != 0;
}

static VOID StopEngine(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Command, 0);
}

static BOOLEAN Submit(PHW_EXT Ext, PSCSI_REQUEST_BLOCK Srb)
{
    if (Ext->Active != NULL) {
        return FALSE;
    }
    Ext->Active = Srb;
    StorPortWriteRegisterUlong(Ext, &Ext->Regs->Command, Srb->QueueTag);
    return TRUE;
}
