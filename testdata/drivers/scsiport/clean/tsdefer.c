/*
 * Tessera TS-2100: work that is too long for the interrupt service routine.
 */
#include "ts.h"

#define TS_SENSE_POLLS          40

static BOOLEAN TsEnableInterrupts(PVOID DeviceExtension);
static BOOLEAN TsDisableInterrupts(PVOID DeviceExtension);
static VOID TsResetTimer(PVOID DeviceExtension);

/* The sense data come a byte at a time: off to where other devices can interrupt. */
VOID
TsDeferSense(
    PTS_EXTENSION Ext
    )
{
    Ext->Chip->SetMask(Ext, TS_MASK_ALL);
    ScsiPortNotification(CallEnableInterrupts, Ext, TsEnableInterrupts);        // ok: worker-with-interrupts-on
}

/* The bus needs a quarter of a second; a timer waits, not the processor. */
VOID
TsDeferReset(
    PTS_EXTENSION Ext
    )
{
    if (Ext->Resetting) {
        return;
    }
    Ext->Resetting = TRUE;
    ScsiPortNotification(ResetDetected, Ext, 0);
    ScsiPortNotification(RequestTimerCall, Ext, TsResetTimer, TS_RESET_SETTLE_US);
}

static
VOID
TsResetTimer(
    PVOID DeviceExtension
    )
{
    PTS_EXTENSION ext = DeviceExtension;

    TsCompleteActive(ext, SRB_STATUS_BUS_RESET);
    ext->Resetting = FALSE;
    TsSendCommand(ext, TsCmdResume, FALSE);
    ScsiPortNotification(NextRequest, ext);
}

static
ULONG
TsReadSense(
    PTS_EXTENSION Ext,
    PUCHAR Buffer,
    ULONG Length
    )
{
    ULONG polls;
    ULONG count;

    TsSendCommand(Ext, TsCmdFetchSense, TRUE);
    for (polls = 0; polls < TS_SENSE_POLLS; polls++) {
        if (TS_IN(Ext, TS_FIFO_COUNT) >= TS_SENSE_LENGTH) {
            break;
        }
        ScsiPortStallExecution(500);                // ok: stall-over-budget
    }
    for (count = 0; count < Length && count < TS_SENSE_LENGTH; count++) {
        Buffer[count] = TS_IN(Ext, TS_FIFO_DATA);
    }
    return count;
}

static
BOOLEAN
TsEnableInterrupts(
    PVOID DeviceExtension
    )
{
    PTS_EXTENSION ext = DeviceExtension;
    PSCSI_REQUEST_BLOCK srb = NULL;
    UCHAR status = SRB_STATUS_ERROR;

    if (ext->SenseTag < TS_MAX_TAGS) {
        srb = ext->Active[ext->SenseTag];
        ext->Active[ext->SenseTag] = NULL;
        ext->SenseTag = TS_MAX_TAGS;
    }
    if (srb != NULL) {
        if (TsReadSense(ext, srb->SenseInfoBuffer, srb->SenseInfoBufferLength) != 0) {
            status |= SRB_STATUS_AUTOSENSE_VALID;
        }
        srb->ScsiStatus = SCSISTAT_CHECK_CONDITION;
        TsCompleteSrb(ext, srb, status);
    }
    ScsiPortNotification(CallDisableInterrupts, ext, TsDisableInterrupts);
    return TRUE;
}

/* At DIRQL again; the queue may have run dry in the meantime. */
static
BOOLEAN
TsDisableInterrupts(
    PVOID DeviceExtension
    )
{
    PTS_EXTENSION ext = DeviceExtension;

    TsStall(TS_ACK_RECOVERY_US);                    // ok: stall-over-budget
    TsSendCommand(ext, TsCmdResume, FALSE);
    ext->Chip->SetMask(ext, TS_MASK_NONE);
    return TRUE;
}
