/*
 * Brindle BR-84 ATA controller: access to the chip.
 */
#include "bri.h"

#define BRI_RELOAD_POLLS        20

VOID
BriStall(
    ULONG Microseconds
    )
{
    AtaPortStallExecution(Microseconds);            // ok: stall-over-budget
}

/* Ten microseconds a turn: the interrupt service routine asks for a few turns only. */
BOOLEAN
BriWaitNotBusy(
    PBRI_CHANNEL Chan,
    ULONG Polls
    )
{
    ULONG i;

    for (i = 0; i < Polls; i++) {                   // ok: unbounded-poll
        if (!(BRI_TASK_STATUS(Chan) & BRI_TASK_BUSY)) {
            return TRUE;
        }
        AtaPortStallExecution(10);                  // expect: stall-over-budget via #isr > #dma > #wait
    }
    return FALSE;
}

static
VOID
BriSetMask(
    PBRI_CHANNEL Chan,
    ULONG Mask
    )
{
    BRI_WRITE(Chan, IntMask, Mask);
}

static
VOID
BriSetTimingA(
    PBRI_CHANNEL Chan,
    ULONG Mode
    )
{
    BRI_WRITE(Chan, Timing, Mode);
}

/* Stepping B acknowledges only what is not masked and latches its timing slowly. */

static
VOID
BriDismissB(
    PBRI_CHANNEL Chan,
    ULONG Status
    )
{
    BRI_WRITE(Chan, IntStatus, Status & ~BRI_READ(Chan, IntMask));
    BRI_WRITE(Chan, IntStatus, Status);
}

static
VOID
BriSetTimingB(
    PBRI_CHANNEL Chan,
    ULONG Mode
    )
{
    BRI_WRITE(Chan, Timing, Mode | 0x80000000ul);
    BriStall(100);
}

static
VOID
BriRecover(
    PBRI_CHANNEL Chan
    )
{
    BRI_WRITE(Chan, Control, BRI_CONTROL_RECOVER);
    AtaPortStallExecution(1500);                    // expect: stall-too-long via #isr > #error > #recover
    BRI_WRITE(Chan, Control, 0);
}

static const BRI_CHIP BriChipA = { BriDismiss, BriSetMask, BriSetTimingA, BriRecover };
static const BRI_CHIP BriChipB = { BriDismissB, BriSetMask, BriSetTimingB, BriRecover };

const BRI_CHIP *
BriSelectChip(
    UCHAR Stepping
    )
{
    return (Stepping >= 2) ? &BriChipB : &BriChipA;
}

/* DISPATCH_LEVEL at most: the power framework is told from here. */
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID
BriNoteLinkPower(
    PBRI_CHANNEL Chan
    )
{
    BRI_PHY_STATUS phy;

    phy.AsUlong = BRI_READ(Chan, PhyStatus);
    Chan->Online = (BOOLEAN)phy.Online;
}

VOID
BriRetrain(
    PBRI_CHANNEL Chan
    )
{
    BRI_WRITE(Chan, Control, BRI_CONTROL_RETRAIN);
    AtaPortStallExecution(400);                     // ok: stall-over-budget
}

VOID
BriReload(
    PBRI_CHANNEL Chan
    )
{
    ULONG i;

    BRI_WRITE(Chan, Control, BRI_CONTROL_RELOAD);
    for (i = 0; i < BRI_RELOAD_POLLS; i++) {
        if (!(BRI_READ(Chan, Control) & BRI_CONTROL_RELOAD)) {
            break;
        }
        AtaPortStallExecution(20);                  // ok: stall-over-budget
    }
}

VOID
BriReleaseBus(
    PBRI_CHANNEL Chan
    )
{
    BRI_WRITE(Chan, Control, 0);
    AtaPortStallExecution(300);                     // expect: stall-over-budget via #syncreq > #release
}
