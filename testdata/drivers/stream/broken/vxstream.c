/* Stream requests: buffers in, frames out. */
#include "vxcap.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, VxCountDrop)
#endif

static PHW_STREAM_REQUEST_BLOCK VxHead(PVX_STREAM Stream)
{
    return Stream->Count ? Stream->Queue[Stream->Head] : NULL;
}

VOID VxStartNextBuffer(PVX_DEVICE Ext)
{
    PHW_STREAM_REQUEST_BLOCK srb = VxHead(Ext->Capture);

    if (srb == NULL || Ext->Capture->State != KSSTATE_RUN) {
        return;
    }
    VX_WRITE(Ext, VX_DMA_ADDRESS, srb->ScatterGatherBuffer[0].PhysicalAddress.LowPart);
    VX_WRITE(Ext, VX_DMA_LENGTH, srb->ScatterGatherBuffer[0].Length);
    VxSettle(3);
    VX_WRITE(Ext, VX_DMA_CTRL, VX_DMA_GO);
}

/* For the statistics property; the property handler used to be its only caller. */
VOID VxCountDrop(PVX_DEVICE Ext)                // expect: pageable-isr via #isr > #overflow > #drop
{
    Ext->Capture->FramesDropped++;
}

VOID VxCompleteHead(PVX_DEVICE Ext, NTSTATUS Status)
{
    PVX_STREAM stream = Ext->Capture;
    PHW_STREAM_REQUEST_BLOCK srb;

    if (stream == NULL || stream->Count == 0) {
        return;
    }
    srb = stream->Queue[stream->Head];
    stream->Head = (stream->Head + 1) % VX_QUEUE_SIZE;
    stream->Count--;
    srb->Status = Status;
    StreamClassStreamNotification(StreamRequestComplete, stream->Object, srb);
}

VOID STREAMAPI VxReceiveData(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PVX_DEVICE ext = VxFromSrb(Srb);
    PVX_STREAM stream = (PVX_STREAM)Srb->StreamObject->HwStreamExtension;

    if (Srb->Command != SRB_READ_DATA || stream->Count == VX_QUEUE_SIZE) {
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        StreamClassStreamNotification(StreamRequestComplete, Srb->StreamObject, Srb);
        return;
    }
    stream->Queue[(stream->Head + stream->Count) % VX_QUEUE_SIZE] = Srb;
    stream->Count++;
    if (stream->Count == 1) {
        VxStartNextBuffer(ext);
    }
    StreamClassStreamNotification(ReadyForNextStreamDataRequest, Srb->StreamObject);
}

static VOID VxSetState(PVX_DEVICE Ext, PVX_STREAM Stream, KSSTATE State)
{
    Stream->State = State;
    if (State == KSSTATE_RUN) {
        VxStartNextBuffer(Ext);
    } else if (State == KSSTATE_STOP) {
        VxStopEngine(Ext);
        VxDiscardFifo(Ext);
    }
}

VOID STREAMAPI VxReceiveControl(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PVX_DEVICE ext = VxFromSrb(Srb);
    PVX_STREAM stream = (PVX_STREAM)Srb->StreamObject->HwStreamExtension;

    Srb->Status = STATUS_SUCCESS;
    switch (Srb->Command) {
    case SRB_SET_STREAM_STATE:
        VxSetState(ext, stream, Srb->CommandData.StreamState);
        break;
    case SRB_GET_STREAM_STATE:
        Srb->CommandData.StreamState = stream->State;
        break;
    case SRB_INDICATE_MASTER_CLOCK:
        stream->MasterClock = Srb->CommandData.MasterClockHandle;
        break;
    case SRB_CLOSE_MASTER_CLOCK:
        stream->MasterClock = NULL;
        break;
    default:
        Srb->Status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    StreamClassStreamNotification(StreamRequestComplete, Srb->StreamObject, Srb);
    StreamClassStreamNotification(ReadyForNextStreamControlRequest, Srb->StreamObject);
}
