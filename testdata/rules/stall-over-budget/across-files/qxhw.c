#include "qx.h"

/* Polls until the bits of Mask have gone. */
BOOLEAN QxWaitState(PQX_ADAPTER Adapter, ULONG Mask, ULONG Polls, ULONG Slice)
{
    while (Polls-- != 0) {
        if ((StorPortReadRegisterUlong(Adapter, Adapter->Window + 4) & Mask) == 0) {
            return TRUE;
        }
        StorPortStallExecution(Slice);          // expect: stall-over-budget via #isr > #reset > #wait
    }
    return FALSE;
}

VOID QxResetPort(PQX_ADAPTER Adapter, ULONG Port, ULONG Slice)
{
    StorPortWriteRegisterUlong(Adapter, Adapter->Window + 8, 1u << Port);
    if (!QxWaitState(Adapter, QX_STATE_RESETTING, QX_RESET_POLLS, Slice)) {    // #wait
        Adapter->Resets++;
    }
}
