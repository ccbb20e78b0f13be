/*
 * Corvid CX-640 SAS controller: access to the chip, by revision.
 */
#include "cvx.h"

#define CVX_FIFO_POLLS          8
#define CVX_FIFO_POLL_US        2
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
    CvxResetA
};

static const CVX_CHIP_OPS CvxOpsB = {
    .ReadCause = CvxReadCauseA,
    .AckCause = CvxAckCauseB,
    .SetMask = CvxSetMaskA,
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
    StorPortStallExecution(Microseconds);           // ok: stall-over-budget
}

/* The request FIFO drains within some ten microseconds; the dump stack has nobody to wait for. */
VOID
CvxWaitFifo(
    _In_ PCVX_EXTENSION Ext
    )
{
    ULONG i;

    if (Ext->DumpMode != 0) {
        for (i = 0; i < 1000; i++) {
            if (CVX_READ(Ext, FifoState) & CVX_FIFO_READY) {
                return;
            }
            StorPortStallExecution(1000);           // ok: stall-too-long
        }
        return;
    }

    for (i = 0; i < CVX_FIFO_POLLS; i++) {
        if (CVX_READ(Ext, FifoState) & CVX_FIFO_READY) {
            return;
        }
        StorPortStallExecution(CVX_FIFO_POLL_US);   // ok: stall-over-budget
    }
}

ULONG
CvxSampleLinks(
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

/* DISPATCH_LEVEL at most: the record comes out of pool. */
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID
CvxCaptureFault(
    _In_ PCVX_EXTENSION Ext
    )
{
    ULONG phy;
    ULONG status;
    PVOID buffer = NULL;

    if (Ext->FaultRecord == NULL) {
        status = StorPortAllocatePool(Ext,          // ok: irql-too-high
                                      sizeof(CVX_FAULT_RECORD),
                                      CVX_POOL_TAG,
                                      &buffer);
        if (status != STOR_STATUS_SUCCESS) {
            return;
        }
        Ext->FaultRecord = buffer;
    }

    Ext->FaultRecord->State = CVX_READ(Ext, State);
    for (phy = 0; phy < CVX_MAX_PHYS; phy++) {
        Ext->FaultRecord->LinkState[phy] = CVX_READ(Ext, LinkState[phy]);
    }
}
