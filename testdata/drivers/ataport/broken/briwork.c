/*
 * Brindle BR-84 ATA controller: errors and the work that follows them.
 */
#include "bri.h"

static VOID BriErrorWorker(PVOID ChannelExtension);
static VOID BriHotPlugWorker(PVOID ChannelExtension);
static VOID BriSyncRestart(PVOID ChannelExtension);

#pragma alloc_text(PAGE, BriCountEvents)

VOID
BriHandleError(
    PBRI_CHANNEL Chan
    )
{
    Chan->Chip->Recover(Chan);                      // #recover
    Chan->Chip->SetMask(Chan, BRI_MASK_ALL);
    if (!AtaPortRequestWorkerRoutine(Chan, BriErrorWorker)) {
        BriErrorWorker(Chan);                       // #inline
    }
}

/* A device has come or gone: the port driver looks again. */
VOID
BriNoteHotPlug(
    PBRI_CHANNEL Chan
    )
{
    AtaPortRequestWorkerRoutine(Chan, BriHotPlugWorker);        // expect: worker-before-dismissal via #isr > #hotplug
}

static
VOID
BriHotPlugWorker(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;

    chan->Online = FALSE;
    BRI_HOLD(chan, 100);                            // ok: forbidden-call
    AtaPortBusChangeDetected(chan);
}                                                   // ok: interrupts-left-off

static
VOID
BriErrorWorker(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;

    if (!chan->Online) {
        AtaPortBusChangeDetected(chan);
        return;                                     // expect: interrupts-left-off possible
    }
    chan->ActiveIrb = NULL;
    AtaPortCompleteAllActiveRequests(chan, 0, 0, IRB_STATUS_BUS_RESET);         // expect: forbidden-call via #isr > #error > #inline
    BRI_WRITE(chan, Control, 0);
    BriDismiss(chan, BRI_READ(chan, IntStatus));
    BRI_WRITE(chan, IntMask, BRI_MASK_NONE);
}

/* The events are chained by index in the uncached extension. */
ULONG
BriCountEvents(                                     // expect: pageable-isr via #isr > #events
    PBRI_CHANNEL Chan,
    ULONG Index
    )
{
    ULONG next = Chan->Uncached[Index % BRI_MAX_EVENTS];

    if (next == 0 || Index >= BRI_MAX_EVENTS) {
        return 0;
    }
    return 1 + BriCountEvents(Chan, Index + 1);
}

static
VOID
BriReadTiming(
    PBRI_CHANNEL Chan
    )
{
    PAGED_CODE();                                   // expect: pageable-isr via #syncreq > #timing

    Chan->Chip->SetTiming(Chan, Chan->Mode);
}

/* At DIRQL, between two interrupts. */
static
VOID
BriSyncRestart(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;

    BriReadTiming(chan);                            // #timing
    BriRetrain(chan);
    BriReload(chan);
    BriReleaseBus(chan);                            // #release
}

/* Only the channel's init and start may look into the registry. */
static
VOID
BriReadRetryLimit(
    PBRI_CHANNEL Chan
    )
{
    ULONG value = 0;
    ULONG length = sizeof(value);

    if (AtaPortRegistryChannelSubkeyRead(Chan,      // expect: forbidden-call via #timer > #limit
                                         0,
                                         "Tries",
                                         IDE_REG_DWORD,
                                         (PUCHAR)&value,
                                         &length)) {
        Chan->Tries += value;
    }
}

VOID
BriSpinUpTimer(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;
    BRI_PHY_STATUS phy;

    BriReadRetryLimit(chan);                        // #limit
    BRI_HOLD(chan, 100);                            // ok: forbidden-call
    phy.AsUlong = BRI_READ(chan, PhyStatus);
    if (phy.Online && !(BRI_TASK_STATUS(chan) & BRI_TASK_BUSY)) {
        chan->Online = TRUE;
        if (!AtaPortRequestSynchronizedRoutine(chan, BriSyncRestart)) {         // #syncreq
            AtaPortBusChangeDetected(chan);
        }
        return;
    }
    AtaPortBusChangeDetected(chan);
}
