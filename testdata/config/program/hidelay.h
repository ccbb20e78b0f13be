#ifndef HIDELAY_H
#define HIDELAY_H

VOID HiDelay(ULONG Milliseconds);

/* Short waits only. */
FORCEINLINE VOID HiSettle(VOID)
{
    StorPortStallExecution(10);                // ok: stall-over-budget
}

#endif
