/*
 * Corvid CX-640 SAS controller: everything that the interrupt leaves for later.
 */
#include "cvx.h"

#define CVX_NOTE_FAULT          2
#define CVX_EVENT_SETTLE_US     60

/* Runs at DIRQL with Context the new mask. */
BOOLEAN
CvxSyncMask(
    _In_ PVOID HwDeviceExtension,
    _In_ PVOID Context
    )
{
    PCVX_EXTENSION ext = HwDeviceExtension;

    ext->Ops->SetMask(ext, *(PULONG)Context);
    StorPortStallExecution(10);                     // ok: stall-over-budget
    return TRUE;
}

/* Callable at any IRQL: quiets the chip and leaves the reset to a timer. */
VOID
CvxScheduleRecovery(
    _In_ PCVX_EXTENSION Ext
    )
{
    if (Ext->Recovering) {
        return;
    }
    if (Ext->DumpMode != 0) {
        (VOID)Ext->Ops->Reset(Ext);
        return;
    }
    Ext->Recovering = TRUE;
    Ext->RecoveryTries = 0;
    Ext->Ops->SetMask(Ext, CVX_ALL_ONES);
    CVX_WRITE(Ext, Doorbell, CVX_DOORBELL_ABORT_ALL);
    CVX_SETTLE();                                   // ok: stall-over-budget
    CVX_WRITE(Ext, Control, CVX_CONTROL_CLEAR_FAULT);
    StorPortRequestTimer(Ext,                       // ok: irql-too-high
                         Ext->RecoveryTimer,
                         CvxRecoveryTimer,
                         NULL,
                         CVX_RECOVERY_PERIOD_US,
                         0);
    StorPortIssueDpc(Ext, &Ext->EventDpc, NULL, NULL);
}

VOID
CvxRecoveryTimer(
    _In_ PVOID DeviceExtension,
    _In_opt_ PVOID Context
    )
{
    PCVX_EXTENSION ext = DeviceExtension;
    CVX_STATE state;
    ULONG mask = 0;

    UNREFERENCED_PARAMETER(Context);

    state.AsUlong = CVX_READ(ext, State);
    if (state.State != CvxFwReady && state.State != CvxFwRunning) {
        if (++ext->RecoveryTries < CVX_RECOVERY_TRIES) {
            StorPortRequestTimer(ext,
                                 ext->RecoveryTimer,
                                 CvxRecoveryTimer,
                                 NULL,
                                 CVX_RECOVERY_PERIOD_US,
                                 0);
        } else {
            CvxCompleteAll(ext, SRB_STATUS_NO_HBA);
        }
        return;
    }
    ext->Recovering = FALSE;
    StorPortSynchronizeAccess(ext, CvxSyncMask, &mask);
    StorPortIssueDpc(ext, &ext->ReplyDpc, NULL, NULL);
}

VOID
CvxReplyDpc(
    _In_ PSTOR_DPC Dpc,
    _In_ PVOID HwDeviceExtension,
    _In_opt_ PVOID SystemArgument1,
    _In_opt_ PVOID SystemArgument2
    )
{
    PCVX_EXTENSION ext = HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);

    CvxDrainReplies(ext);
    CvxStartPending(ext, FALSE);
}

VOID
CvxEventDpc(
    _In_ PSTOR_DPC Dpc,
    _In_ PVOID HwDeviceExtension,
    _In_opt_ PVOID SystemArgument1,
    _In_opt_ PVOID SystemArgument2
    )
{
    PCVX_EXTENSION ext = HwDeviceExtension;
    STOR_LOCK_HANDLE lock = { 0 };
    ULONG bitmap;
    BOOLEAN changed;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);

    if (ext->Recovering) {
        CvxCaptureFault(ext);                       // ok: irql-too-high
        CvxNote(ext, CVX_NOTE_FAULT, TRUE);
        CvxCompleteAll(ext, SRB_STATUS_BUS_RESET);
        return;
    }

    StorPortStallExecution(CVX_EVENT_SETTLE_US);    // ok: stall-over-budget
    bitmap = CvxSampleLinks(ext);
    StorPortAcquireSpinLock(ext, InterruptLock, NULL, &lock);       // ok: lock-in-isr
    changed = (BOOLEAN)(bitmap != ext->LinkBitmap);
    ext->LinkBitmap = bitmap;
    StorPortReleaseSpinLock(ext, &lock);

    if (changed) {
        StorPortNotification(BusChangeDetected, ext, 0);
    }
}

VOID
CvxNote(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG Code,
    _In_ BOOLEAN Persist
    )
{
    if (CVX_TRACE) {
        CvxCaptureFault(Ext);                       // ok: irql-too-high
    }
    if (Persist) {
        StorPortQueueWorkItem(Ext, CvxLogWorker, Ext->LogWorker, ULongToPtr(Code));    // ok: irql-too-high
    }
}

VOID
CvxLogWorker(
    _In_ PVOID HwDeviceExtension,
    _In_opt_ PVOID Context,
    _In_ PVOID Worker
    )
{
    PCVX_EXTENSION ext = HwDeviceExtension;
    ULONG value = PtrToUlong(Context);

    UNREFERENCED_PARAMETER(Worker);

    if (ext->FaultRecord != NULL) {
        value |= ext->FaultRecord->State << 8;
    }
    StorPortRegistryWrite(ext,                      // ok: irql-too-high
                          (PUCHAR)"LastFault",
                          TRUE,
                          REG_DWORD,
                          (PUCHAR)&value,
                          sizeof(value));
}
