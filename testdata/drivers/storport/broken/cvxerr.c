/*
 * Corvid CX-640 SAS controller: faults of the firmware and the event log in host memory.
 */
#include "cvx.h"

static
VOID
CvxHardReset(
    _In_ PCVX_EXTENSION Ext
    )
{
    CVX_WRITE(Ext, Control, CVX_CONTROL_RESET);
    StorPortStallExecution(5000);                   // expect: stall-too-long via #line > #fault > #hard
    CVX_WRITE(Ext, Control, CVX_CONTROL_RUN);
}

VOID
CvxHandleFault(
    _In_ PCVX_EXTENSION Ext
    )
{
    CVX_STATE state;

    Ext->Ops->ClearFault(Ext);                      // #clear
    state.AsUlong = CVX_READ(Ext, State);
    if (state.State == CvxFwFault) {
        CvxHardReset(Ext);                          // #hard
    }
    CvxDropPending(Ext);                            // expect: irql-too-high via #line > #fault
    CvxScheduleRecovery(Ext);
    StorPortIssueDpc(Ext, &Ext->FaultDpc, NULL, NULL);      // expect: deferral-not-registered via #line > #fault
}

/* Callable at any IRQL: quiets the chip and leaves the reset to a timer. */
VOID
CvxScheduleRecovery(
    _In_ PCVX_EXTENSION Ext
    )
{
    Ext->Recovering = TRUE;
    Ext->RecoveryTries = 0;
    Ext->Ops->SetMask(Ext, CVX_ALL_ONES);
    CVX_WRITE(Ext, Doorbell, CVX_DOORBELL_ABORT_ALL);
    StorPortRequestTimer(Ext,
                         Ext->RecoveryTimer,
                         CvxRecoveryTimer,
                         NULL,
                         CVX_RECOVERY_PERIOD_US,
                         0);
}

static
VOID
CvxKeepEvent(
    _In_ PCVX_EXTENSION Ext,
    _In_ PCVX_EVENT Event
    )
{
    PVOID buffer = NULL;

    StorPortAllocatePool(Ext, sizeof(CVX_EVENT), CVX_POOL_TAG, &buffer);    // expect: irql-too-high via #msi > #walk > #keep
    if (buffer != NULL) {
        StorPortMoveMemory(buffer, Event, sizeof(CVX_EVENT));
        Ext->KeptEvent = buffer;
    }
}

/* The firmware chains its events; the oldest one comes last and is wanted first. */
VOID
CvxWalkEvents(
    _In_ PCVX_EXTENSION Ext,
    _In_ USHORT Index,
    _In_ ULONG Depth
    )
{
    PCVX_EVENT event = &Ext->Events[Index % CVX_MAX_EVENTS];

    if (event->Next != CVX_EVENT_END && Depth < CVX_MAX_EVENTS) {
        CvxWalkEvents(Ext, event->Next, Depth + 1);
    }
    CvxKeepEvent(Ext, event);                       // #keep
}

VOID
CvxCaptureFault(
    _In_ PCVX_EXTENSION Ext
    )
{
    PVOID buffer = NULL;
    ULONG phy;

    if (Ext->FaultRecord == NULL) {
        StorPortAllocatePool(Ext, sizeof(CVX_FAULT_RECORD), CVX_POOL_TAG, &buffer);     // ok: irql-too-high
        if (buffer == NULL) {
            return;
        }
        Ext->FaultRecord = buffer;
    }
    Ext->FaultRecord->State = CVX_READ(Ext, State);
    for (phy = 0; phy < CVX_MAX_PHYS; phy++) {
        Ext->FaultRecord->LinkState[phy] = CVX_READ(Ext, LinkState[phy]);
    }
}
