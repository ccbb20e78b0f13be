#include "lt.h"

BOOLEAN LtInterrupt(PVOID DeviceExtension)
{
    PLT_DEVICE device = DeviceExtension;
    ULONG cause;

    if (!LtIsOurs(device, &cause)) {
        return FALSE;
    }
    LtQuiet(device, cause);
    return TRUE;                                // ok: missing-dismissal
}
