/* Device requests. They run synchronised with the interrupt routine, so whatever takes time or
   needs PASSIVE_LEVEL goes through StreamClassCallAtNewPriority. */
#include "vxcap.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, VxFinishStart)
#endif

static VOID STREAMAPI VxReportStarted(PVOID Context);
static VOID STREAMAPI VxDecoderWork(PVOID Context);

static VOID VxCompleteDeviceSrb(PHW_STREAM_REQUEST_BLOCK Srb, NTSTATUS Status)
{
    PVX_DEVICE ext = VxFromSrb(Srb);

    Srb->Status = Status;
    StreamClassDeviceNotification(DeviceRequestComplete, ext, Srb);
    StreamClassDeviceNotification(ReadyForNextDeviceRequest, ext);
}

static VOID VxInitializeDevice(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PPORT_CONFIGURATION_INFORMATION config = Srb->CommandData.ConfigInfo;
    PVX_DEVICE ext = (PVX_DEVICE)config->HwDeviceExtension;

    if (config->NumberOfAccessRanges < 1) {
        VxCompleteDeviceSrb(Srb, STATUS_NO_SUCH_DEVICE);
        return;
    }

    ext->Registers = (PUCHAR)(ULONG_PTR)config->AccessRanges[0].RangeStart.QuadPart;
    ext->Interrupt = config->InterruptObject;
    ext->Capture = NULL;
    ext->Revision = (UCHAR)(VX_READ(ext, VX_DMA_STATUS) >> 24);
    ext->Chip = (ext->Revision >= 2) ? &VxChipRevB : &VxChipRevA;
    ext->StartSrb = Srb;
    KeInitializeSpinLock(&ext->StatisticsLock);
    VX_WRITE(ext, VX_INT_MASK, 0);

    config->StreamDescriptorSize = sizeof(HW_STREAM_HEADER) + sizeof(HW_STREAM_INFORMATION);

    /* Configuration space and the decoder want PASSIVE_LEVEL; the rest of the start is there. */
    StreamClassCallAtNewPriority(NULL, ext, Low, VxFinishStart, ext);
}

/* Low priority: a worker thread at PASSIVE_LEVEL. */
VOID STREAMAPI VxFinishStart(PVOID Context)    // ok: pageable-isr
{
    PVX_DEVICE ext = (PVX_DEVICE)Context;
    UCHAR latency = 0;

    PAGED_CODE();                               // ok: pageable-isr

    if (StreamClassReadWriteConfig(ext, TRUE, &latency, VX_PCI_LATENCY_OFFSET, 1)) {    // ok: irql-too-high
        ext->LatencyTimer = latency;
    }
    ext->ScratchLine = (PULONG)ExAllocatePoolWithTag(NonPagedPool, PAGE_SIZE, VX_TAG);    // ok: irql-too-high
    ext->Chip->ProgramDecoder(ext);

    StreamClassCallAtNewPriority(NULL, ext, LowToHigh, VxReportStarted, ext);
}

/* Back at the level of the entry points: notifications are legal again. */
static VOID STREAMAPI VxReportStarted(PVOID Context)
{
    PVX_DEVICE ext = (PVX_DEVICE)Context;
    PHW_STREAM_REQUEST_BLOCK srb = ext->StartSrb;

    ext->StartSrb = NULL;
    if (srb == NULL) {
        return;
    }
    VxEnableInterrupts(ext);
    VxCompleteDeviceSrb(srb, ext->ScratchLine ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES);
}

static VOID STREAMAPI VxDecoderWork(PVOID Context)
{
    PVX_DEVICE ext = (PVX_DEVICE)Context;

    ext->Chip->ProgramDecoder(ext);
}

static VOID VxGetStreamInfo(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PHW_STREAM_HEADER header = &Srb->CommandData.StreamBuffer->StreamHeader;
    PHW_STREAM_INFORMATION info = &Srb->CommandData.StreamBuffer->StreamInfo;

    RtlZeroMemory(header, sizeof(*header));
    RtlZeroMemory(info, sizeof(*info));
    header->NumberOfStreams = 1;
    header->SizeOfHwStreamInformation = sizeof(HW_STREAM_INFORMATION);
    info->NumberOfPossibleInstances = 1;
    info->DataFlow = KSPIN_DATAFLOW_OUT;
    info->DataAccessible = TRUE;
}

static VOID VxOpenStream(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PVX_DEVICE ext = VxFromSrb(Srb);
    PVX_STREAM stream = (PVX_STREAM)Srb->StreamObject->HwStreamExtension;

    RtlZeroMemory(stream, sizeof(*stream));
    stream->Object = Srb->StreamObject;
    stream->State = KSSTATE_STOP;
    Srb->StreamObject->ReceiveDataPacket = VxReceiveData;
    Srb->StreamObject->ReceiveControlPacket = VxReceiveControl;
    Srb->StreamObject->Dma = TRUE;
    ext->Capture = stream;
    StreamClassScheduleTimer(NULL, ext, VX_WATCHDOG_US, VxWatchdog, ext);
}

static VOID VxCloseStream(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PVX_DEVICE ext = VxFromSrb(Srb);

    VxStopEngine(ext);
    ext->Capture = NULL;
    StreamClassScheduleTimer(NULL, ext, 0, VxWatchdog, ext);
}

static VOID VxSetPower(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PVX_DEVICE ext = VxFromSrb(Srb);

    if (Srb->CommandData.DeviceState == PowerDeviceD0) {
        VxEnableInterrupts(ext);
        StreamClassCallAtNewPriority(NULL, ext, Low, VxDecoderWork, ext);
    } else {
        VX_WRITE(ext, VX_INT_MASK, 0);
        VxStopEngine(ext);
    }
}

VOID STREAMAPI VxReceivePacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    NTSTATUS status = STATUS_SUCCESS;

    switch (Srb->Command) {
    case SRB_INITIALIZE_DEVICE:
        VxInitializeDevice(Srb);
        return;                                 /* completed by VxReportStarted */
    case SRB_GET_STREAM_INFO:
        VxGetStreamInfo(Srb);
        break;
    case SRB_OPEN_STREAM:
        VxOpenStream(Srb);
        break;
    case SRB_CLOSE_STREAM:
        VxCloseStream(Srb);
        break;
    case SRB_CHANGE_POWER_STATE:
        VxSetPower(Srb);
        break;
    case SRB_UNINITIALIZE_DEVICE:
        VX_WRITE(VxFromSrb(Srb), VX_INT_MASK, 0);
        break;
    case SRB_PAGING_OUT_DRIVER:
    case SRB_INITIALIZATION_COMPLETE:
        break;
    default:
        status = STATUS_NOT_IMPLEMENTED;
        break;
    }
    VxCompleteDeviceSrb(Srb, status);
}

VOID STREAMAPI VxCancelPacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    PVX_DEVICE ext = VxFromSrb(Srb);

    if (Srb->Flags & SRB_HW_FLAGS_STREAM_REQUEST) {
        VxStopEngine(ext);
        VxCompleteHead(ext, STATUS_CANCELLED);
        return;
    }
    VxCompleteDeviceSrb(Srb, STATUS_CANCELLED);
}

VOID STREAMAPI VxTimeoutPacket(PHW_STREAM_REQUEST_BLOCK Srb)
{
    /* A capture without a signal waits for as long as it takes. */
    Srb->TimeoutCounter = Srb->TimeoutOriginal;
}
