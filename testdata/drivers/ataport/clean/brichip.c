/*
 * Brindle BR-88 ATA controller: access to the chip.
 */
#include "bri.h"

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
        AtaPortStallExecution(10);                  // ok: stall-over-budget
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

static const BRI_CHIP BriChipA = { BriDismiss, BriSetMask, BriSetTimingA };
static const BRI_CHIP BriChipB = { BriDismissB, BriSetMask, BriSetTimingB };

const BRI_CHIP *
BriSelectChip(
    UCHAR Stepping
    )
{
    return (Stepping >= 2) ? &BriChipB : &BriChipA;
}

/* The port driver may be told this at DISPATCH_LEVEL, not by the interrupt service routine. */
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID
BriHoldDevices(
    PBRI_CHANNEL Chan,
    ULONG Milliseconds
    )
{
    UCHAR target;

    for (target = 0; target < MAX_IDE_DEVICE; target++) {
        AtaPortDeviceBusy(Chan, target, 0, Milliseconds);       // ok: forbidden-call
    }
}
