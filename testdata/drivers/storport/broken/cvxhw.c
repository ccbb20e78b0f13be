/*
 * Corvid CX-640 SAS controller: access to the chip, by revision.
 */
#include "cvx.h"

#define CVX_FIFO_POLLS          100
#define CVX_FIFO_POLL_US        10
#define CVX_FLUSH_POLLS         10
#define CVX_FLUSH_POLL_US       2
#define CVX_RESET_POLLS         400

static
ULONG
CvxReadCauseA(
    PCVX_EXTENSION Ext
    )
{
    return CVX_READ(Ext, Cause);
}

static
VOID
CvxAckCauseA(
    PCVX_EXTENSION Ext,
    ULONG Cause
    )
{
    CVX_WRITE(Ext, Cause, Cause);
}

static
VOID
CvxSetMaskA(
    PCVX_EXTENSION Ext,
    ULONG Mask
    )
{
    CVX_WRITE(Ext, Mask, Mask);
}

static
VOID
CvxWaitFifo(
    PCVX_EXTENSION Ext
    )
{
    ULONG i;

    for (i = 0; i < CVX_FIFO_POLLS; i++) {
        if (CVX_READ(Ext, FifoState) & CVX_FIFO_READY) {
            return;
        }
        StorPortStallExecution(CVX_FIFO_POLL_US);   // expect: stall-over-budget via #line > #fifo
    }
}

static
VOID
CvxClearFaultA(
    PCVX_EXTENSION Ext
    )
{
    CVX_WRITE(Ext, FaultClear, 1);
}

static
BOOLEAN
CvxResetA(
    PCVX_EXTENSION Ext
    )
{
    ULONG i;
    CVX_STATE state;

    CVX_WRITE(Ext, Control, CVX_CONTROL_RESET);
    CvxDelay(500);
    CVX_WRITE(Ext, Control, CVX_CONTROL_RUN);

    for (i = 0; i < CVX_RESET_POLLS; i++) {
        state.AsUlong = CVX_READ(Ext, State);
        if (state.State == CvxFwReady) {
            return TRUE;
        }
        CvxDelay(500);
    }
    return FALSE;
}

/* Revision B acknowledges through a register of its own and wants a key before a reset. */

static
VOID
CvxAckCauseB(
    PCVX_EXTENSION Ext,
    ULONG Cause
    )
{
    CVX_WRITE(Ext, CauseAck, Cause);
}

static
VOID
CvxClearFaultB(
    PCVX_EXTENSION Ext
    )
{
    CVX_WRITE(Ext, FaultClear, 3);
    StorPortStallExecution(200);                    // expect: stall-over-budget possible via #line > #fault > #clear
}

static
BOOLEAN
CvxResetB(
    PCVX_EXTENSION Ext
    )
{
    CVX_WRITE(Ext, ResetKey, 0x5A);
    CVX_WRITE(Ext, ResetKey, 0xA5);
    return CvxResetA(Ext);
}

static const CVX_CHIP_OPS CvxOpsA = {
    CvxReadCauseA,
    CvxAckCauseA,
    CvxSetMaskA,
    CvxWaitFifo,
    CvxClearFaultA,
    CvxResetA
};

static const CVX_CHIP_OPS CvxOpsB = {
    .ReadCause = CvxReadCauseA,
    .AckCause = CvxAckCauseB,
    .SetMask = CvxSetMaskA,
    .WaitFifo = CvxWaitFifo,
    .ClearFault = CvxClearFaultB,
    .Reset = CvxResetB
};

const CVX_CHIP_OPS *
CvxSelectOps(
    _In_ UCHAR Revision
    )
{
    return (Revision >= 0x10) ? &CvxOpsB : &CvxOpsA;
}

VOID
CvxDelay(
    _In_ ULONG Microseconds
    )
{
    StorPortStallExecution(Microseconds);           // expect: stall-over-budget via #sync > #delay
}

VOID
CvxStopQueue(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG Queue
    )
{
    CVX_WRITE(Ext, QueueControl[Queue], CVX_QUEUE_STOP);
    StorPortStallExecution(20);                     // ok: stall-over-budget
}

VOID
CvxFlushQueue(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG Queue
    )
{
    ULONG i;

    CVX_WRITE(Ext, QueueControl[Queue], CVX_QUEUE_FLUSH);
    for (i = 0; i < CVX_FLUSH_POLLS; i++) {
        if (!(CVX_READ(Ext, QueueControl[Queue]) & CVX_QUEUE_FLUSH)) {
            break;
        }
        StorPortStallExecution(CVX_FLUSH_POLL_US);  // ok: stall-over-budget
    }
}

VOID
CvxRunQueue(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG Queue
    )
{
    CVX_WRITE(Ext, QueueControl[Queue], CVX_QUEUE_RUN);
    StorPortStallExecution(15);                     // expect: stall-over-budget via #msi > #restart > #run
}

#pragma alloc_text(PAGE, CvxSampleLinks)

ULONG
CvxSampleLinks(                                     // expect: pageable-isr via #line > #sample
    _In_ PCVX_EXTENSION Ext
    )
{
    ULONG phy;
    ULONG bitmap = 0;

    for (phy = 0; phy < CVX_MAX_PHYS; phy++) {
        if (CVX_READ(Ext, LinkState[phy]) & 1) {
            bitmap |= 1ul << phy;
        }
    }
    return bitmap;
}
