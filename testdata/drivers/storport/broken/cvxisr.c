/*
 * Corvid CX-640 SAS controller: the line interrupt and the messages.
 */
#include "cvx.h"

static
VOID
CvxFetchAdmin(
    _In_ PCVX_EXTENSION Ext
    )
{
    CVX_WRITE(Ext, Doorbell, CVX_DOORBELL_REPLY);
    CvxWaitDoorbell(Ext);                           // #doorbell
    Ext->AdminStatus = CVX_READ(Ext, AdminStatus);
    StorPortIssueDpc(Ext, &Ext->EventDpc, NULL, NULL);
}

BOOLEAN
CvxInterrupt(
    _In_ PVOID DeviceExtension
    )
{
    PCVX_EXTENSION ext = DeviceExtension;
    CVX_CAUSE cause;

    cause.AsUlong = ext->Ops->ReadCause(ext);
    if (CvxIsGone(cause.AsUlong) || !cause.Asserted) {
        return FALSE;
    }
    ext->Ops->AckCause(ext, cause.AsUlong);
    if (ext->Recovering) {
        return FALSE;                               // expect: dismissed-but-declined via #line
    }

    if (cause.FirmwareFault) {
        CvxHandleFault(ext);                        // #fault
        return TRUE;
    }
    if (cause.BusError) {
        CVX_WRITE(ext, Control, CVX_CONTROL_CLEAR_FAULT);
        CvxDelay(CVX_POST_DOORBELL_US);             // ok: stall-over-budget
    }
    if (cause.FifoLow) {
        ext->Ops->WaitFifo(ext);                    // #fifo
        CvxStartPending(ext, FALSE);                // #start
    }
    if (cause.LinkChange) {
        ext->LinkBitmap = CvxSampleLinks(ext);      // #sample
        CVX_LATER(ext, CVX_NOTE_LINK);              // expect: irql-too-high via #line
    }
    if (cause.AdminDone) {
        CvxFetchAdmin(ext);                         // #admin
    }
    if (cause.ReplyPosted) {
        StorPortIssueDpc(ext, &ext->ReplyDpc, NULL, NULL);
    }
    return TRUE;
}

/* A message was lost: the chip wants its vector written back. */
static
VOID
CvxMsiLost(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG MessageId
    )
{
    MESSAGE_INTERRUPT_INFORMATION info;

    RtlZeroMemory(&info, sizeof(info));
    StorPortGetMSIInfo(Ext, MessageId, &info);      // expect: forbidden-call via #msi > #lost
    Ext->MessageVector = info.InterruptVector;
}

static
VOID
CvxMsiRestart(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG MessageId
    )
{
    CvxStopQueue(Ext, MessageId);
    CvxFlushQueue(Ext, MessageId);
    CvxRunQueue(Ext, MessageId);                    // #run
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
    CvxAckMessage(ext, MessageId, cause);

    if (cause & CVX_MSG_LOST) {
        CvxMsiLost(ext, MessageId);                 // #lost
    }
    if (cause & CVX_MSG_EVENT) {
        CvxWalkEvents(ext, 0, 0);                   // #walk
    }
    if (cause & CVX_MSG_RESTART) {
        CvxMsiRestart(ext, MessageId);              // #restart
    }
    if (cause & CVX_MSG_REPLY) {
        CvxStartPending(ext, TRUE);                 // ok: lock-in-isr
        StorPortIssueDpc(ext, &ext->ReplyDpc, NULL, NULL);
    }
    return TRUE;
}
