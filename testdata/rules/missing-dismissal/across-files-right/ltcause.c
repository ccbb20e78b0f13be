#include "lt.h"

BOOLEAN LtIsOurs(PLT_DEVICE Device, PULONG Cause)
{
    *Cause = LtIn(Device, LT_CAUSE);
    return (*Cause & LT_CAUSE_ALL) != 0;
}

VOID LtQuiet(PLT_DEVICE Device, ULONG Cause)
{
    if (Cause & LT_CAUSE_FAULT) {
        Device->Faults++;
    }
    LtOut(Device, LT_CAUSE, Cause);
}
