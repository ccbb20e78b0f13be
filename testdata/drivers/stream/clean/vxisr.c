/* Interrupt routine and what it asks for. */
#include "vxcap.h"

static VOID STREAMAPI VxSignalChanged(PVOID Context);
static VOID STREAMAPI VxRelock(PVOID Context);
static VOID STREAMAPI VxRestartEngine(PVOID Context);

static VOID VxFrameDone(PVX_DEVICE Ext)
{
    if (Ext->Capture == NULL) {
        return;
    }
    Ext->Capture->FramesDone++;
    VxCompleteHead(Ext, STATUS_SUCCESS);
    VxStartNextBuffer(Ext);
}

static VOID VxOverflow(PVX_DEVICE Ext)
{
    if (Ext->Capture != NULL) {
        Ext->Capture->FramesDropped++;
    }
    VxRecoverFifo(Ext);
}

BOOLEAN STREAMAPI VxInterrupt(PVOID DeviceExtension)
{
    PVX_DEVICE ext = (PVX_DEVICE)DeviceExtension;
    ULONG causes = VX_READ(ext, VX_INT_STATUS) & VX_INT_ALL;

    if (causes == 0) {
        return FALSE;
    }
    VX_WRITE(ext, VX_INT_STATUS, causes);

    if (causes & VX_INT_VSYNC) {
        ext->LastVsync = KeQueryPerformanceCounter(NULL);    // ok: irql-too-high
        ext->LastLineCount = VX_READ(ext, VX_LINE_COUNT);
    }
    if (causes & VX_INT_OVERFLOW) {
        VxOverflow(ext);
    } else if (causes & VX_INT_FRAME) {
        VxFrameDone(ext);
    }
    if (causes & VX_INT_BUSERR) {
        ext->BusErrors++;
        DbgPrint("vx410: bus error %lu\n", ext->BusErrors);    // ok: irql-too-high
        StreamClassAbortOutstandingRequests(ext, NULL, STATUS_IO_DEVICE_ERROR);    // ok: irql-too-high
    }
    if (causes & VX_INT_LOCK) {
        /* The decoder answers slowly: not here. */
        StreamClassCallAtNewPriority(NULL, ext, Dispatch, VxSignalChanged, ext);
    }
    return TRUE;
}

/* Dispatch priority: DISPATCH_LEVEL, not synchronised with the interrupt routine. */
static VOID STREAMAPI VxSignalChanged(PVOID Context)
{
    PVX_DEVICE ext = (PVX_DEVICE)Context;
    VX_SNAPSHOT snapshot;
    PULONG copy;
    KIRQL irql;

    snapshot.Ext = ext;
    KeSynchronizeExecution(ext->Interrupt, VxTakeSnapshot, &snapshot);

    KeAcquireSpinLock(&ext->StatisticsLock, &irql);    // ok: irql-too-high
    ext->SignalChanges++;
    KeReleaseSpinLock(&ext->StatisticsLock, irql);

    copy = (PULONG)ExAllocatePoolWithTag(NonPagedPool, sizeof(ULONG) * 2, VX_TAG);    // ok: irql-too-high
    if (copy != NULL) {
        copy[0] = snapshot.LineCount;
        copy[1] = snapshot.FifoStatus;
        RtlCopyMemory(ext->ScratchLine, copy, sizeof(ULONG) * 2);
        ExFreePoolWithTag(copy, VX_TAG);        // ok: irql-too-high
    }
    VX_STALL(40);                               // ok: stall-over-budget
    ext->SignalLocked = ext->Chip->IsLocked(ext);
    if (!ext->SignalLocked) {
        StreamClassCallAtNewPriority(NULL, ext, Low, VxRelock, ext);
    }
}

/* Runs at DIRQL on behalf of VxSignalChanged: two reads and out. */
BOOLEAN VxTakeSnapshot(PVOID Context)
{
    PVX_SNAPSHOT snapshot = (PVX_SNAPSHOT)Context;

    snapshot->LineCount = VX_READ(snapshot->Ext, VX_LINE_COUNT);
    snapshot->FifoStatus = VX_READ(snapshot->Ext, VX_FIFO_STATUS);
    return TRUE;
}

/* Low priority: may talk to the decoder for as long as that takes. */
static VOID STREAMAPI VxRelock(PVOID Context)
{
    PVX_DEVICE ext = (PVX_DEVICE)Context;

    ext->Chip->ProgramDecoder(ext);
    StreamClassCallAtNewPriority(NULL, ext, LowToHigh, VxRestartEngine, ext);
}

static VOID STREAMAPI VxRestartEngine(PVOID Context)
{
    PVX_DEVICE ext = (PVX_DEVICE)Context;

    if (ext->Capture != NULL) {
        VxStartNextBuffer(ext);
    }
}

VOID STREAMAPI VxWatchdog(PVOID Context)
{
    PVX_DEVICE ext = (PVX_DEVICE)Context;

    if (ext->Capture == NULL) {
        return;
    }
    if ((VX_READ(ext, VX_DMA_STATUS) & VX_DMA_BUSY) == 0) {
        VxStartNextBuffer(ext);
    }
    StreamClassScheduleTimer(NULL, ext, VX_WATCHDOG_US, VxWatchdog, ext);
}
