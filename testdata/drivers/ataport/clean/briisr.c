/*
 * Brindle BR-88 ATA controller: the interrupt service routine.
 */
#include "bri.h"

#define BRI_ISR_WAIT            20
#define BRI_PIO_BLOCK           256

static
VOID
BriFinishDma(
    PBRI_CHANNEL Chan
    )
{
    UCHAR task;

    BRI_WRITE(Chan, Control, 0);
    BriWaitNotBusy(Chan, BRI_ISR_WAIT);
    task = BRI_TASK_STATUS(Chan);
    BriCompleteActive(Chan, (task & BRI_TASK_ERROR) ? IRB_STATUS_DEVICE_ERROR : IRB_STATUS_SUCCESS);
}

/* One block; the device interrupts again for the next. */
static
VOID
BriMoveBlock(
    PBRI_CHANNEL Chan
    )
{
    ULONG words = Chan->PioWords;

    if (words > BRI_PIO_BLOCK) {
        words = BRI_PIO_BLOCK;
    }
    if (words == 0 || !(BRI_TASK_STATUS(Chan) & BRI_TASK_DRQ)) {
        return;
    }
    AtaPortReadRegisterBufferUshort(&Chan->Regs->Data, Chan->PioBuffer, words);
    Chan->PioBuffer += words;
    Chan->PioWords -= words;
    if (Chan->PioWords == 0) {
        BriCompleteActive(Chan, IRB_STATUS_SUCCESS);
    }
}

static
VOID
BriDrainEvents(
    PBRI_CHANNEL Chan
    )
{
    ULONG level;

    while ((level = BRI_READ(Chan, FifoLevel)) != 0) {          // ok: unbounded-poll
        BRI_WRITE(Chan, FifoLevel, level);
    }
}

/*
 * The channels share the line: a channel that is not meant asks the other one, which does not
 * ask back.
 */
BOOLEAN
BriInterrupt(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;
    BRI_INT_STATUS status;
    BOOLEAN claimed;

    status.AsUlong = BRI_READ(chan, IntStatus);
    if (BriIsGone(status.AsUlong)) {
        return FALSE;                               // ok: other-channel-unserviced
    }
    if (!status.Asserted) {
        if (chan->Asked || chan->Sibling == NULL) {
            return FALSE;                           // ok: other-channel-unserviced
        }
        chan->Sibling->Asked = TRUE;
        claimed = BriInterrupt(chan->Sibling);      // ok: endless-channel-recursion
        chan->Sibling->Asked = FALSE;
        return claimed;                             // ok: missing-dismissal
    }

    chan->Chip->Dismiss(chan, status.AsUlong);

    if (status.DeviceError || status.PhyChange) {
        BriDeferError(chan);
        return TRUE;                                // ok: missing-dismissal
    }
    if (BRI_PARANOID) {
        BriHoldDevices(chan, 10);                   // ok: irql-too-high
        AtaPortStallExecution(2000);                // ok: stall-too-long
    }
    if (status.DmaDone) {
        BriFinishDma(chan);
    }
    if (status.PioReady) {
        BriMoveBlock(chan);
    }
    if (status.FifoLow) {
        BriDrainEvents(chan);
    }
    return TRUE;                                    // ok: missing-dismissal
}
