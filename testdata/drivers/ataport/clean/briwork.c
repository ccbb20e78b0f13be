/*
 * Brindle BR-88 ATA controller: work that is too long for the interrupt service routine.
 */
#include "bri.h"

#define BRI_WORK_WAIT           40

static VOID BriErrorWorker(PVOID ChannelExtension);
static VOID BriSyncRestart(PVOID ChannelExtension);

/*
 * The interrupt is dismissed by now. When the request fails, a worker is waiting already and
 * takes the mask away as well.
 */
VOID
BriDeferError(
    PBRI_CHANNEL Chan
    )
{
    Chan->Chip->SetMask(Chan, BRI_MASK_ALL);
    if (!AtaPortRequestWorkerRoutine(Chan, BriErrorWorker)) {   // ok: worker-before-dismissal
        return;
    }
    Chan->Tries = 0;
}

static
VOID
BriErrorWorker(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;
    BRI_PHY_STATUS phy;

    BriHoldDevices(chan, 1000);                     // ok: irql-too-high
    phy.AsUlong = BRI_READ(chan, PhyStatus);
    if (!phy.Present || !phy.Online) {
        chan->ActiveIrb = NULL;
        AtaPortCompleteAllActiveRequests(chan, 0, 0, IRB_STATUS_BUS_RESET);     // ok: forbidden-call
        AtaPortBusChangeDetected(chan);
    } else {
        BRI_WRITE(chan, Control, BRI_CONTROL_RESET);
        BriStall(BRI_RESET_HOLD_US);                // ok: stall-over-budget
        BRI_WRITE(chan, Control, 0);
        BriWaitNotBusy(chan, BRI_WORK_WAIT);        // ok: stall-over-budget
    }
    if (!AtaPortRequestSynchronizedRoutine(chan, BriSyncRestart)) {
        chan->Tries++;
    }
    BriDismiss(chan, BRI_READ(chan, IntStatus));
    BRI_WRITE(chan, IntMask, BRI_MASK_NONE);        // ok: interrupts-left-off
}

/* At DIRQL, between two interrupts. */
static
VOID
BriSyncRestart(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;

    chan->Chip->SetTiming(chan, chan->Mode);
    BriStall(10);                                   // ok: stall-over-budget
    BriCompleteActive(chan, IRB_STATUS_DEVICE_ERROR);
}

VOID
BriSpinUpTimer(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;
    BRI_PHY_STATUS phy;

    phy.AsUlong = BRI_READ(chan, PhyStatus);
    if (phy.Online && !(BRI_TASK_STATUS(chan) & BRI_TASK_BUSY)) {
        chan->Online = TRUE;
        chan->Chip->SetTiming(chan, chan->Mode);
        return;
    }
    if (++chan->Tries < BRI_SPINUP_TRIES) {
        if (AtaPortRequestTimer(chan, BriSpinUpTimer, BRI_SPINUP_PERIOD_US)) {
            return;
        }
    }
    AtaPortBusChangeDetected(chan);
}
