/* Interrupt routine and what it asks for. */
#include "vxcap.h"

static VOID STREAMAPI VxSignalChanged(PVOID Context);
static VOID STREAMAPI VxRelock(PVOID Context);
static VOID STREAMAPI VxRestartEngine(PVOID Context);
static VOID STREAMAPI VxRetune(PVOID Context);
static VOID STREAMAPI VxPublish(PVOID Context);

#define VX_DECODER_STATE 0x1F
#define VX_PCI_STATUS_OFFSET 0x06

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
        VX_WRITE(Ext, VX_DMA_CTRL, 0);
    }
    VxCountDrop(Ext);                           // #drop
    VxRecoverFifo(Ext);                         // #recover
}

static VOID VxBusError(PVX_DEVICE Ext)
{
    UCHAR status[2];

    Ext->BusErrors++;
    VxAbortEngine(Ext);                         // #abort
    VxLogBusError(Ext);                         // #log
    if (VxVerbose) {
        StreamClassReadWriteConfig(Ext, TRUE, status, VX_PCI_STATUS_OFFSET, 2);    // expect: irql-too-high via #isr > #buserr
        DbgPrint("vx410: bus error, status %02x%02x\n", status[1], status[0]);
    }
}

BOOLEAN STREAMAPI VxInterrupt(PVOID DeviceExtension)
{
    PVX_DEVICE ext = (PVX_DEVICE)DeviceExtension;
    ULONG causes;

    if (ext->Chip == NULL) {
        return TRUE;                            // expect: claims-unchecked possible via #isr
    }
    VX_STALL(VX_STATUS_US);                     // expect: slow-decline via #isr
    causes = VX_READ(ext, VX_INT_STATUS) & VX_INT_ALL;
    if (causes == 0) {
        return FALSE;
    }
    if (causes == VX_INT_FRAME && ext->Capture == NULL) {
        return TRUE;                            // expect: missing-dismissal via #isr
    }
    VX_WRITE(ext, VX_INT_STATUS, causes);

    if (causes & VX_INT_VSYNC) {
        ext->LastVsync = VxStreamTime(ext);     // #vsync
        ext->LastLineCount = VX_READ(ext, VX_LINE_COUNT);
    }
    if (causes & VX_INT_OVERFLOW) {
        VxOverflow(ext);                        // #overflow
    } else if (causes & VX_INT_FRAME) {
        VxFrameDone(ext);
    } else if (causes & VX_INT_I2C) {
        ext->SignalChanges += VxI2cRead(ext, VX_DECODER_STATE);    // #twowire
    }
    if (causes & VX_INT_BUSERR) {
        VxBusError(ext);                        // #buserr
    }
    if (causes & VX_INT_LOCK) {
        ext->SignalLocked = ext->Chip->IsLocked(ext);    // #locked
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

    KeAcquireSpinLock(&ext->StatisticsLock, &irql);
    ext->SignalChanges++;
    KeReleaseSpinLock(&ext->StatisticsLock, irql);

    copy = (PULONG)ExAllocatePoolWithTag(NonPagedPool, sizeof(ULONG) * 2, VX_TAG);
    if (copy != NULL) {
        copy[0] = snapshot.LineCount;
        copy[1] = snapshot.FifoStatus;
        RtlCopyMemory(ext->ScratchLine, copy, sizeof(ULONG) * 2);
        ExFreePoolWithTag(copy, VX_TAG);
    }
    if (!ext->SignalLocked) {
        StreamClassCallAtNewPriority(NULL, ext, High, VxRetune, ext);    // #retune
    } else {
        StreamClassCallAtNewPriority(NULL, ext, High, VxPublish, ext);    // #publish
    }
}

/* High priority: synchronised with the interrupt routine, that is, at DIRQL. */
static VOID STREAMAPI VxRetune(PVOID Context)
{
    PVX_DEVICE ext = (PVX_DEVICE)Context;

    ext->Chip->SelectField(ext, 1);
    VX_STALL(VX_RETUNE_US);
    ext->Chip->SelectField(ext, 0);
    VX_STALL(VX_RETUNE_US);                     // expect: stall-over-budget via #retune
    StreamClassCallAtNewPriority(NULL, ext, Low, VxRelock, ext);
}

static VOID STREAMAPI VxPublish(PVOID Context)
{
    PVX_DEVICE ext = (PVX_DEVICE)Context;

    PAGED_CODE();                               // expect: pageable-isr via #publish
    ext->ScratchLine[0] = ext->SignalChanges;
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
