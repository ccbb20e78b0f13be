/*
 * Tessera TS-2100: access to the chip.
 */
#include "ts.h"

#define TS_READY_POLLS          8
#define TS_READY_POLL_US        2
#define TS_COMMAND_POLLS        200
#define TS_COMMAND_POLL_US      50
#define TS_REFILL_POLLS         10

VOID
TsStall(
    ULONG Microseconds
    )
{
    ScsiPortStallExecution(Microseconds);           // expect: stall-too-long via #isr > #busreset > #hold
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

static
VOID
TsRemap(
    PTS_EXTENSION Ext
    )
{
    Ext->IoBase = ScsiPortGetDeviceBase(Ext,        // expect: forbidden-call via #isr > #remap
                                        PCIBus,
                                        Ext->BusNumber,
                                        Ext->IoAddress,
                                        TS_IO_LENGTH,
                                        TRUE);
}

static const TS_CHIP TsChip2100 = { TsAck2100, TsSetMask, TsSetup2100, TsRemap };
static const TS_CHIP TsChip2140 = { TsAck2140, TsSetMask, TsSetup2140, TsRemap };

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

/* Without Wait, looks only for the few microseconds that the chip needs to take a command. */
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
            ScsiPortStallExecution(TS_COMMAND_POLL_US);     // expect: stall-over-budget via #isr > #resume
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
TsCheckConfig(
    PTS_EXTENSION Ext
    )
{
    TS_OUT(Ext, TS_FIFO_DATA, 0x5A);
    return (BOOLEAN)(TS_IN(Ext, TS_FIFO_DATA) == 0x5A);
}

VOID
TsReclock(
    PTS_EXTENSION Ext
    )
{
    TS_OUT(Ext, TS_CLOCK, 0x40);
    ScsiPortStallExecution(20);                     // ok: stall-over-budget
}

VOID
TsRefill(
    PTS_EXTENSION Ext
    )
{
    ULONG i;

    TS_OUT(Ext, TS_BUS_CONTROL, TS_BUS_REFILL);
    for (i = 0; i < TS_REFILL_POLLS; i++) {
        if (TS_IN(Ext, TS_STATUS) & TS_STATUS_FIFO_READY) {
            break;
        }
        ScsiPortStallExecution(TS_READY_POLL_US);   // ok: stall-over-budget
    }
}

VOID
TsRelease(
    PTS_EXTENSION Ext
    )
{
    TS_OUT(Ext, TS_BUS_CONTROL, TS_BUS_RELEASE);
    ScsiPortStallExecution(15);                     // expect: stall-over-budget via #disable > #release
}
