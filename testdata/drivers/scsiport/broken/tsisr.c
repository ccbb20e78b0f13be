/*
 * Tessera TS-2100: the interrupt service routine.
 */
#include "ts.h"

static
VOID
TsDrainReplies(
    PTS_EXTENSION Ext
    )
{
    UCHAR tag;
    UCHAR code;

    while (TS_IN(Ext, TS_REPLY_STATUS) & TS_REPLY_VALID) {      // ok: unbounded-poll
        code = TsPopReply(Ext, &tag);
        if (code == TS_REPLY_CODE) {
            Ext->SenseTag = tag;
        } else {
            TsHandleReply(Ext, tag, code);
        }
    }
}

static
VOID
TsWaitFifo(
    PTS_EXTENSION Ext
    )
{
    ULONG status;

    status = TS_IN(Ext, TS_STATUS);
    while (!(status & TS_STATUS_FIFO_READY)) {      // expect: unbounded-poll via #isr > #sense > #fifo
        status = TS_IN(Ext, TS_STATUS);
    }
}

static
VOID
TsReadSense(
    PTS_EXTENSION Ext
    )
{
    PSCSI_REQUEST_BLOCK srb;
    PUCHAR buffer;
    BOOLEAN hardware;
    ULONG i;

    TS_OUT(Ext, TS_COMMAND, TsCmdFetchSense);
    TsWaitFifo(Ext);                                // #fifo

    srb = Ext->Active[Ext->SenseTag % TS_MAX_TAGS];
    if (srb == NULL) {
        return;
    }
    Ext->Active[Ext->SenseTag % TS_MAX_TAGS] = NULL;
    buffer = srb->SenseInfoBuffer;
    for (i = 0; i < TS_SENSE_LENGTH && i < srb->SenseInfoBufferLength; i++) {
        buffer[i] = TS_IN(Ext, TS_FIFO_DATA);
    }
    hardware = (BOOLEAN)((buffer[2] & 0x0F) == TS_SENSE_HARDWARE);
    srb->ScsiStatus = SCSISTAT_CHECK_CONDITION;
    TsCompleteSrb(Ext, srb, SRB_STATUS_ERROR | SRB_STATUS_AUTOSENSE_VALID);
    if (hardware) {
        ScsiPortLogError(Ext, srb, 0, 0, 0, SP_INTERNAL_ADAPTER_ERROR, TS_ERROR_SENSE);     // expect: request-after-complete via #isr > #sense
    }
}

BOOLEAN
TsInterrupt(
    PVOID DeviceExtension
    )
{
    PTS_EXTENSION ext = DeviceExtension;
    TS_INT_STATUS_REG status;

    status.AsUchar = TS_IN(ext, TS_INT_STATUS);
    if (TsIsAbsent(status.AsUchar) || !status.Pending) {
        return FALSE;
    }
    if (status.TraceFull) {
        TsFreeChain(ext->Trace);                    // #trim
        ext->Trace = NULL;
        return TRUE;                                // expect: missing-dismissal via #isr
    }
    ext->Chip->Ack(ext, status.AsUchar);

    if (status.BusReset) {
        TsHandleBusReset(ext);                      // #busreset
        return TRUE;
    }
    if (status.ParityError) {
        TsHandleParity(ext);                        // #parity
    }
    if (status.SenseReady) {
        TsReadSense(ext);                           // #sense
    }
    if (status.ReplyReady) {
        TsDrainReplies(ext);
    }
    if (status.FifoEmpty) {
        TsSendCommand(ext, TsCmdResume, TRUE);      // #resume
    }
    if (status.PortLost) {
        ext->Chip->Remap(ext);                      // #remap
    }
    return TRUE;
}
