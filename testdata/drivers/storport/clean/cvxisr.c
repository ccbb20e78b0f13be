/*
 * Corvid CX-640 SAS controller: the line interrupt and the messages.
 */
#include "cvx.h"

#define CVX_NOTE_LINK           1

BOOLEAN
CvxInterrupt(
    _In_ PVOID DeviceExtension
    )
{
    PCVX_EXTENSION ext = DeviceExtension;
    CVX_CAUSE cause;

    cause.AsUlong = ext->Ops->ReadCause(ext);
    if (CvxIsGone(cause.AsUlong) || !cause.Asserted) {
        return FALSE;                               // ok: missing-dismissal
    }
    ext->Ops->AckCause(ext, cause.AsUlong);

    if (cause.FirmwareFault || cause.BusError) {
        CvxScheduleRecovery(ext);
        return TRUE;                                // ok: missing-dismissal
    }
    if (cause.FifoLow) {
        CvxDelay(CVX_POST_DOORBELL_US);
        CvxWaitFifo(ext);
        CvxStartPending(ext, TRUE);
    }
    if (ext->DumpMode != 0) {
        CvxDrainReplies(ext);
        return TRUE;
    }
    if (cause.LinkChange) {
        CvxNote(ext, CVX_NOTE_LINK, FALSE);
    }
    if (cause.LinkChange || cause.AdminDone) {
        StorPortIssueDpc(ext, &ext->EventDpc, NULL, NULL);
    }
    if (cause.ReplyPosted) {
        StorPortIssueDpc(ext, &ext->ReplyDpc, NULL, NULL);
    }
    return TRUE;                                    // ok: missing-dismissal
}

/* The administration message; the reply message's state is behind the other message's lock. */
static
VOID
CvxMsiAdmin(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG Cause
    )
{
    ULONG oldIrql;

    CvxAckMessage(Ext, CVX_MSG_ADMIN, Cause);

    StorPortAcquireMSISpinLock(Ext, CVX_MSG_REPLY, &oldIrql);       // ok: lock-in-isr
    Ext->LinkBitmap = CvxSampleLinks(Ext);
    StorPortReleaseMSISpinLock(Ext, CVX_MSG_REPLY, oldIrql);

    StorPortIssueDpc(Ext, &Ext->EventDpc, NULL, NULL);
}

static
VOID
CvxMsiReply(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG MessageId
    )
{
    CVX_REPLY reply;

    while ((reply.AsUlong = CVX_READ(Ext, ReplyPop)) != CVX_REPLY_EMPTY) {      // ok: unbounded-poll
        CvxAckMessage(Ext, MessageId, 1);
        CvxHandleReply(Ext, reply);
    }
    if (Ext->PendingHead != Ext->PendingTail) {
        StorPortIssueDpc(Ext, &Ext->ReplyDpc, NULL, NULL);
    }
}

BOOLEAN
CvxMsiInterrupt(
    _In_ PVOID HwDeviceExtension,
    _In_ ULONG MessageId
    )
{
    PCVX_EXTENSION ext = HwDeviceExtension;
    ULONG cause;

    cause = CVX_READ(ext, MsgCause[MessageId]);
    if (CvxIsGone(cause)) {
        return FALSE;
    }
    switch (MessageId) {
    case CVX_MSG_ADMIN:
        CvxMsiAdmin(ext, cause);
        break;

    case CVX_MSG_REPLY:
        CvxMsiReply(ext, MessageId);
        break;

    default:
        CvxAckMessage(ext, MessageId, cause);
        break;
    }
    return TRUE;
}
