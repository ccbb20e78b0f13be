#include "wn.h"

ULONG WnIn(PWN_ADAPTER Adapter, ULONG Register)
{
    return StorPortReadRegisterUlong(Adapter, Adapter->Window + Register);
}

VOID WnOut(PWN_ADAPTER Adapter, ULONG Register, ULONG Value)
{
    StorPortWriteRegisterUlong(Adapter, Adapter->Window + Register, Value);
}

VOID WnQuiet(PWN_ADAPTER Adapter, ULONG Cause)
{
    if (Cause & WN_CAUSE_FAULT) {
        Adapter->Faults++;
        return;
    }
    WnOut(Adapter, WN_CAUSE, Cause);
}
