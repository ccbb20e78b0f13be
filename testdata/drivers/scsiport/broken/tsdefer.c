/*
 * Tessera TS-2100: work that is too long for the interrupt service routine.
 */
#include "ts.h"

static BOOLEAN TsEnableInterrupts(PVOID DeviceExtension);
static BOOLEAN TsDisableInterrupts(PVOID DeviceExtension);

VOID
TsDeferReset(
    PTS_EXTENSION Ext
    )
{
    Ext->Resetting = TRUE;
    Ext->Chip->SetMask(Ext, TS_MASK_ALL);
    ScsiPortNotification(ResetDetected, Ext, 0);
    ScsiPortNotification(CallEnableInterrupts, Ext, TsEnableInterrupts);
}

static
BOOLEAN
TsEnableInterrupts(
    PVOID DeviceExtension
    )
{
    PTS_EXTENSION ext = DeviceExtension;

    ScsiPortStallExecution(500);                    // ok: stall-over-budget
    TsCompleteActive(ext, SRB_STATUS_BUS_RESET);
    TsTraceCode(ext, ext->ResetCause);              // ok: irql-too-high
    ext->Resetting = FALSE;
    ScsiPortNotification(CallDisableInterrupts, ext, TsDisableInterrupts);      // #disable
    return TRUE;
}

/* At DIRQL again. */
static
BOOLEAN
TsDisableInterrupts(
    PVOID DeviceExtension
    )
{
    PTS_EXTENSION ext = DeviceExtension;

    TsCheckConfig(ext);                             // expect: irql-too-high via #disable
    TsReclock(ext);
    TsRefill(ext);
    TsRelease(ext);                                 // #release
    ext->Chip->SetMask(ext, TS_MASK_NONE);
    return TRUE;
}
