/*
 * Brindle BR-84 ATA controller: the interrupt service routine.
 */
#include "bri.h"

#define BRI_ISR_WAIT            200
#define BRI_PIO_BLOCK           256

static
VOID
BriFinishDma(
    PBRI_CHANNEL Chan
    )
{
    UCHAR task;

    BRI_WRITE(Chan, Control, 0);
    BriWaitNotBusy(Chan, BRI_ISR_WAIT);             // #wait
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

    BriWaitDrq(Chan);                               // #drq
    if (words > BRI_PIO_BLOCK) {
        words = BRI_PIO_BLOCK;
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
    BRI_HOLD(Chan, 10);                             // expect: forbidden-call via #isr > #drain
}

BOOLEAN
BriInterrupt(
    PVOID ChannelExtension
    )
{
    PBRI_CHANNEL chan = ChannelExtension;
    BRI_INT_STATUS status;

    status.AsUlong = BRI_READ(chan, IntStatus);
    if (BriIsGone(status.AsUlong) || !status.Asserted) {
        return FALSE;
    }
    if (status.HotPlug) {
        BriNoteHotPlug(chan);                       // #hotplug
    }
    chan->Chip->Dismiss(chan, status.AsUlong);
    if (chan->ActiveIrb == NULL && !status.DeviceError && !status.PhyChange && !status.HotPlug) {
        return FALSE;                               // expect: dismissed-but-declined via #isr
    }
    if (chan->Quirks & BRI_QUIRK_SLOW_ACK) {
        AtaPortStallExecution(1000);                // expect: stall-too-long via #isr
    }

    if (status.DeviceError || status.PhyChange) {
        BriHandleError(chan);                       // #error
        return TRUE;
    }
    if (status.LinkPower) {
        BriNoteLinkPower(chan);                     // expect: irql-too-high via #isr
    }
    if (status.EventLog) {
        chan->EventCount = BriCountEvents(chan, 0); // #events
    }
    if (status.DmaDone) {
        BriFinishDma(chan);                         // #dma
    }
    if (status.PioReady) {
        BriMoveBlock(chan);                         // #pio
    }
    if (status.FifoLow) {
        BriDrainEvents(chan);                       // #drain
    }
    return TRUE;
}
