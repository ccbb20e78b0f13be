#include "wn.h"

BOOLEAN WnInterrupt(PVOID DeviceExtension)
{
    PWN_ADAPTER adapter = DeviceExtension;
    ULONG cause = WnIn(adapter, WN_CAUSE);

    if ((cause & WN_CAUSE_ALL) == 0) {
        return FALSE;
    }
    WnQuiet(adapter, cause);
    return TRUE;                                // expect: missing-dismissal via #isr
}
