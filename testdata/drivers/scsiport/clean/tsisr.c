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

BOOLEAN
TsInterrupt(
    PVOID DeviceExtension
    )
{
    PTS_EXTENSION ext = DeviceExtension;
    TS_INT_STATUS_REG status;

    status.AsUchar = TS_IN(ext, TS_INT_STATUS);
    if (TsIsAbsent(status.AsUchar) || !status.Pending) {
        return FALSE;                               // ok: missing-dismissal
    }
    ext->Chip->Ack(ext, status.AsUchar);

    if (status.BusReset) {
        TsDeferReset(ext);
        return TRUE;                                // ok: missing-dismissal
    }
    if (status.ParityError) {
        ext->ParityErrors++;
    }
    if (TS_SELFTEST) {
        TsSelfTest(ext);                            // ok: irql-too-high
        ScsiPortStallExecution(1000);               // ok: stall-too-long
    }
    if (status.ReplyReady) {
        TsDrainReplies(ext);
    }
    if (status.SenseReady) {
        TsDeferSense(ext);
    } else if (status.FifoEmpty) {
        TsSendCommand(ext, TsCmdResume, FALSE);
    }
    return TRUE;                                    // ok: missing-dismissal
}
