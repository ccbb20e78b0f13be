/*
 * Tessera TS-2100: access to the chip.
 */
#include "ts.h"

#define TS_READY_POLLS          8
#define TS_READY_POLL_US        2
#define TS_COMMAND_POLLS        90
#define TS_COMMAND_POLL_US      10

#pragma alloc_text(PAGE, TsSelfTest)

VOID
TsStall(
    ULONG Microseconds
    )
{
    ScsiPortStallExecution(Microseconds);           // ok: stall-over-budget
}

static
VOID
TsAck2100(
    PTS_EXTENSION Ext,
    UCHAR Status
    )
{
    TS_OUT(Ext, TS_INT_STATUS, Status);
}

/* The TS-2140 holds its line for some microseconds after the write. */
static
VOID
TsAck2140(
    PTS_EXTENSION Ext,
    UCHAR Status
    )
{
    TS_OUT(Ext, TS_INT_STATUS, Status);
    TsStall(TS_ACK_RECOVERY_US);
}

static
VOID
TsSetMask(
    PTS_EXTENSION Ext,
    UCHAR Mask
    )
{
    TS_OUT(Ext, TS_INT_MASK, Mask);
}

static
BOOLEAN
TsSetup2100(
    PTS_EXTENSION Ext
    )
{
    TS_OUT(Ext, TS_BUS_CONTROL, TS_BUS_RESET_ON);
    TsStall(TS_RESET_HOLD_US);
    TS_OUT(Ext, TS_BUS_CONTROL, 0);
    return TsSendCommand(Ext, TsCmdFlush, TRUE);
}

static
BOOLEAN
TsSetup2140(
    PTS_EXTENSION Ext
    )
{
    TS_OUT(Ext, TS_CLOCK, 0x40);
    return TsSetup2100(Ext);
}

static const TS_CHIP TsChip2100 = { TsAck2100, TsSetMask, TsSetup2100 };
static const TS_CHIP TsChip2140 = { TsAck2140, TsSetMask, TsSetup2140 };

const TS_CHIP *
TsSelectChip(
    UCHAR Revision
    )
{
    if (Revision & 0x40) {
        return &TsChip2140;
    }
    return &TsChip2100;
}

/*
 * Interrupt code passes FALSE for Wait and looks only for the few microseconds that the chip
 * needs to take a command; everybody else waits until the command is through.
 */
BOOLEAN
TsSendCommand(
    PTS_EXTENSION Ext,
    UCHAR Command,
    BOOLEAN Wait
    )
{
    TS_STATUS_REG status;
    ULONG i;

    TS_OUT(Ext, TS_COMMAND, Command);

    if (Wait) {
        for (i = 0; i < TS_COMMAND_POLLS; i++) {
            status.AsUchar = TS_IN(Ext, TS_STATUS);
            if (status.Ready && !status.Busy) {
                return TRUE;
            }
            TsStall(TS_COMMAND_POLL_US);            // ok: stall-over-budget
        }
        return FALSE;
    }

    for (i = 0; i < TS_READY_POLLS; i++) {          // ok: unbounded-poll
        status.AsUchar = TS_IN(Ext, TS_STATUS);
        if (!status.Busy) {
            return TRUE;
        }
        ScsiPortStallExecution(TS_READY_POLL_US);   // ok: stall-over-budget
    }
    return FALSE;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN
TsSelfTest(                                         // ok: pageable-isr
    PTS_EXTENSION Ext
    )
{
    UCHAR pattern;

    for (pattern = 1; pattern != 0; pattern = (UCHAR)(pattern << 1)) {
        TS_OUT(Ext, TS_FIFO_DATA, pattern);
        TsStall(100);
        if (TS_IN(Ext, TS_FIFO_DATA) != pattern) {
            return FALSE;
        }
    }
    return TRUE;
}
