/*
 * Corvid CX-640 SAS controller: requests on their way to the chip and back.
 */
#include "cvx.h"

static
VOID
CvxLockQueue(
    _In_ PCVX_EXTENSION Ext,
    _In_ PCVX_START_STATE State,
    _Inout_ PSTOR_LOCK_HANDLE Lock
    )
{
    if (!State->AtDIRQL) {
        StorPortAcquireSpinLock(Ext, InterruptLock, NULL, Lock);    // expect: lock-in-isr via #line > #start > #lockq
    }
}

static
VOID
CvxUnlockQueue(
    _In_ PCVX_EXTENSION Ext,
    _In_ PCVX_START_STATE State,
    _Inout_ PSTOR_LOCK_HANDLE Lock
    )
{
    if (!State->AtDIRQL) {
        StorPortReleaseSpinLock(Ext, Lock);
    }
}

static
VOID
CvxPostNext(
    _In_ PCVX_EXTENSION Ext,
    _Inout_ PCVX_START_STATE State
    )
{
    PSCSI_REQUEST_BLOCK srb;
    PCVX_SRB_EXT srbExt;

    srb = Ext->Pending[Ext->PendingHead % CVX_MAX_TAGS];
    Ext->PendingHead++;

    srbExt = srb->SrbExtension;
    srbExt->Frame.Tag = (USHORT)(srb->QueueTag % CVX_MAX_TAGS);
    Ext->Slots[srbExt->Frame.Tag].Srb = srb;
    Ext->Slots[srbExt->Frame.Tag].Started = 1;

    CVX_WRITE(Ext, RequestLow, srbExt->FrameAddress.LowPart);
    CVX_WRITE(Ext, RequestHigh, (ULONG)srbExt->FrameAddress.HighPart);
    State->Started++;
    State->RingDoorbell = 1;
}

/* Shared by the ISR, which holds the interrupt lock already, and by code at DISPATCH_LEVEL. */
VOID
CvxStartPending(
    _In_ PCVX_EXTENSION Ext,
    _In_ BOOLEAN AtDIRQL
    )
{
    CVX_START_STATE state = { 0 };
    STOR_LOCK_HANDLE lock = { 0 };

    state.AtDIRQL = AtDIRQL ? 1 : 0;
    CvxLockQueue(Ext, &state, &lock);               // #lockq

    while (Ext->PendingHead != Ext->PendingTail) {
        if (!(CVX_READ(Ext, FifoState) & CVX_FIFO_READY)) {
            break;
        }
        CvxPostNext(Ext, &state);
    }
    if (state.RingDoorbell) {
        CVX_WRITE(Ext, Doorbell, CVX_DOORBELL_REPLY);
    }

    CvxUnlockQueue(Ext, &state, &lock);
}

VOID
CvxCompleteTag(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG Tag,
    _In_ UCHAR SrbStatus
    )
{
    PSCSI_REQUEST_BLOCK srb;

    if (Tag >= CVX_MAX_TAGS) {
        return;
    }
    srb = Ext->Slots[Tag].Srb;
    if (srb == NULL) {
        return;
    }
    Ext->Slots[Tag].Srb = NULL;
    Ext->Slots[Tag].Started = 0;
    srb->SrbStatus = SrbStatus;
    StorPortNotification(RequestComplete, Ext, srb);
    if (srb->Function == SRB_FUNCTION_EXECUTE_SCSI) {       // expect: request-after-complete
        Ext->Completed++;
    }
}

VOID
CvxCompleteAll(
    _In_ PCVX_EXTENSION Ext,
    _In_ UCHAR SrbStatus
    )
{
    ULONG tag;

    for (tag = 0; tag < CVX_MAX_TAGS; tag++) {
        CvxCompleteTag(Ext, tag, SrbStatus);
    }
}

/* The caller is at DISPATCH_LEVEL at most and has stopped the queue. */
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID
CvxDropPending(
    _In_ PCVX_EXTENSION Ext
    )
{
    PSCSI_REQUEST_BLOCK srb;

    while (Ext->PendingHead != Ext->PendingTail) {
        srb = Ext->Pending[Ext->PendingHead % CVX_MAX_TAGS];
        Ext->PendingHead++;
        srb->SrbStatus = SRB_STATUS_BUS_RESET;
        StorPortNotification(RequestComplete, Ext, srb);
    }
}

VOID
CvxHandleReply(
    _In_ PCVX_EXTENSION Ext,
    _In_ CVX_REPLY Reply
    )
{
    UCHAR srbStatus;

    switch (Reply.Status) {
    case 0:
        srbStatus = SRB_STATUS_SUCCESS;
        break;
    case 1:
        srbStatus = SRB_STATUS_DATA_OVERRUN;
        break;
    case 2:
        srbStatus = SRB_STATUS_SELECTION_TIMEOUT;
        break;
    default:
        srbStatus = SRB_STATUS_ERROR;
        break;
    }
    CvxCompleteTag(Ext, Reply.Tag, srbStatus);
}

VOID
CvxDrainReplies(
    _In_ PCVX_EXTENSION Ext
    )
{
    CVX_REPLY reply;

    while ((reply.AsUlong = CVX_READ(Ext, ReplyPop)) != CVX_REPLY_EMPTY) {      // ok: unbounded-poll
        CvxHandleReply(Ext, reply);
    }
}

static
VOID
CvxBuildSegments(
    _In_ PCVX_EXTENSION Ext,
    _In_ PSCSI_REQUEST_BLOCK Srb,
    _Inout_ PCVX_FRAME Frame
    )
{
    PSTOR_SCATTER_GATHER_LIST list;
    ULONG i;

    Frame->SegmentCount = 0;
    if (Srb->DataTransferLength == 0) {
        return;
    }
    list = StorPortGetScatterGatherList(Ext, Srb);
    if (list == NULL) {
        return;
    }
    for (i = 0; i < list->NumberOfElements && i < CVX_MAX_SEGMENTS; i++) {
        Frame->Segment[i].Address = (ULONGLONG)list->List[i].PhysicalAddress.QuadPart;
        Frame->Segment[i].Length = list->List[i].Length;
        Frame->Segment[i].Flags = 0;
    }
    Frame->SegmentCount = (USHORT)i;
}

BOOLEAN
CvxBuildIo(
    _In_ PVOID DeviceExtension,
    _In_ PSCSI_REQUEST_BLOCK Srb
    )
{
    PCVX_EXTENSION ext = DeviceExtension;
    PCVX_SRB_EXT srbExt = Srb->SrbExtension;
    ULONG length = sizeof(CVX_FRAME);

    if (Srb->Function != SRB_FUNCTION_EXECUTE_SCSI) {
        return TRUE;
    }
    RtlZeroMemory(&srbExt->Frame, sizeof(srbExt->Frame));
    srbExt->Frame.Function = 1;
    srbExt->Frame.Target = Srb->TargetId;
    srbExt->Frame.Lun = Srb->Lun;
    srbExt->Frame.CdbLength = Srb->CdbLength;
    srbExt->Frame.DataLength = Srb->DataTransferLength;
    StorPortMoveMemory(srbExt->Frame.Cdb, Srb->Cdb, sizeof(srbExt->Frame.Cdb));
    CvxBuildSegments(ext, Srb, &srbExt->Frame);
    srbExt->FrameAddress = StorPortGetPhysicalAddress(ext, NULL, &srbExt->Frame, &length);
    return TRUE;
}

BOOLEAN
CvxStartIo(
    _In_ PVOID DeviceExtension,
    _In_ PSCSI_REQUEST_BLOCK Srb
    )
{
    PCVX_EXTENSION ext = DeviceExtension;

    switch (Srb->Function) {
    case SRB_FUNCTION_EXECUTE_SCSI:
        ext->Pending[ext->PendingTail % CVX_MAX_TAGS] = Srb;
        ext->PendingTail++;
        CvxStartPending(ext, FALSE);
        return TRUE;

    case SRB_FUNCTION_FLUSH:
    case SRB_FUNCTION_SHUTDOWN:
        Srb->SrbStatus = SRB_STATUS_SUCCESS;
        break;

    default:
        Srb->SrbStatus = SRB_STATUS_INVALID_REQUEST;
        break;
    }
    StorPortNotification(RequestComplete, ext, Srb);
    return TRUE;
}

BOOLEAN
CvxResetBus(
    _In_ PVOID DeviceExtension,
    _In_ ULONG PathId
    )
{
    PCVX_EXTENSION ext = DeviceExtension;

    UNREFERENCED_PARAMETER(PathId);

    CvxScheduleRecovery(ext);
    CvxCompleteAll(ext, SRB_STATUS_BUS_RESET);
    CvxDropPending(ext);                            // ok: irql-too-high
    return TRUE;
}
