#include "tl.h"

BOOLEAN TlInterrupt(PVOID DeviceExtension)
{
    ULONG cause = TlIn(DeviceExtension, TL_CAUSE);

    if ((cause & TL_CAUSE_ALL) == 0) {
        return FALSE;
    }
    TlQuiet(DeviceExtension, cause);
    return TRUE;                                // ok: missing-dismissal
}
