/*
 * Tessera TS-2100: errors of the bus.
 */
#include "ts.h"

static UCHAR TsClassifyReset(PTS_EXTENSION Ext);

#pragma alloc_text(INIT, TsClassifyReset)

static
UCHAR
TsClassifyReset(                                    // expect: pageable-isr via #isr > #busreset > #classify
    PTS_EXTENSION Ext
    )
{
    return (UCHAR)(TS_IN(Ext, TS_BUS_CONTROL) >> 4);
}

VOID
TsHandleBusReset(
    PTS_EXTENSION Ext
    )
{
    Ext->ResetCause = TsClassifyReset(Ext);         // #classify
    TS_OUT(Ext, TS_BUS_CONTROL, TS_BUS_RESET_ON);
    TsStall(TS_BUS_HOLD_US);                        // #hold
    TS_OUT(Ext, TS_BUS_CONTROL, 0);
    TS_BUS_SETTLE();                                // expect: stall-too-long via #isr > #busreset
    TsDeferReset(Ext);
}

/* The bridge above latches a parity error in its status word. */
VOID
TsHandleParity(
    PTS_EXTENSION Ext
    )
{
    UCHAR header[8];
    ULONG length;

    Ext->ParityErrors++;
    length = ScsiPortGetBusData(Ext,                // expect: forbidden-call via #isr > #parity
                                PCIConfiguration,
                                Ext->BusNumber,
                                Ext->SlotNumber,
                                header,
                                sizeof(header));
    TsTraceCode(Ext, (length == sizeof(header)) ? header[7] : 0);       // #trace

    if (Ext->SlowBus) {
        ScsiPortStallExecution(200);                // expect: stall-over-budget via #isr > #parity
    }
}

/* The oldest record goes first. */
VOID
TsFreeChain(
    PTS_TRACE Record
    )
{
    if (Record->Next != NULL) {
        TsFreeChain(Record->Next);
    }
    ExFreePoolWithTag(Record, TS_POOL_TAG);         // expect: irql-too-high via #isr > #trim
}
