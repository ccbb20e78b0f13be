/*
 * Corvid CX-640 SAS controller: everything that the interrupt leaves for later.
 */
#include "cvx.h"

/* Runs at DIRQL: the chip must see no request between the two writes. */
BOOLEAN
CvxSyncRestart(
    _In_ PVOID HwDeviceExtension,
    _In_ PVOID Context
    )
{
    PCVX_EXTENSION ext = HwDeviceExtension;

    UNREFERENCED_PARAMETER(Context);

    CVX_WRITE(ext, Control, CVX_CONTROL_CLEAR_FAULT);
    CvxDelay(500);                                  // #delay
    ext->Ops->SetMask(ext, 0);
    return TRUE;
}

VOID
CvxRecoveryTimer(
    _In_ PVOID DeviceExtension,
    _In_opt_ PVOID Context
    )
{
    PCVX_EXTENSION ext = DeviceExtension;
    CVX_STATE state;

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
    StorPortSynchronizeAccess(ext, CvxSyncRestart, NULL);           // #sync
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
    CvxStartPending(ext, FALSE);                    // ok: lock-in-isr
}

static
VOID
CvxSetLinks(
    _In_ PCVX_EXTENSION Ext,
    _In_ ULONG Bitmap
    )
{
    STOR_LOCK_HANDLE lock = { 0 };

    StorPortAcquireSpinLock(Ext, InterruptLock, NULL, &lock);       // expect: lock-in-isr via #evdpc > #relock
    Ext->LinkBitmap = Bitmap;
    StorPortReleaseSpinLock(Ext, &lock);
}

static
VOID
CvxReportTopology(
    _In_ PCVX_EXTENSION Ext
    )
{
    PAGED_CODE();                                   // expect: pageable-isr via #evdpc > #topology

    StorPortNotification(BusChangeDetected, Ext, 0);
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
    ULONG bitmap = 0;
    ULONG phy;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);

    CvxCaptureFault(ext);
    CVX_LATER(ext, CVX_NOTE_FAULT);                 // ok: irql-too-high
    for (phy = 0; phy < CVX_MAX_PHYS; phy++) {
        bitmap |= (CVX_READ(ext, LinkState[phy]) & 1) << phy;
    }

    StorPortAcquireSpinLock(ext, InterruptLock, NULL, &lock);       // ok: lock-in-isr
    ext->Generation++;
    CvxSetLinks(ext, bitmap);                       // #relock
    StorPortReleaseSpinLock(ext, &lock);

    CvxReportTopology(ext);                         // #topology
}

/* Keeps what the firmware says of its fault. */
VOID
CvxFaultDpc(
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

    CvxCaptureFault(ext);
    CVX_LATER(ext, CVX_NOTE_FAULT);                 // ok: irql-too-high
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
