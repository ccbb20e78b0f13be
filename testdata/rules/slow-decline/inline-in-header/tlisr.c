#include "tl.h"

BOOLEAN TlInterrupt(PVOID DeviceExtension)
{
    PTL_EXTENSION ext = DeviceExtension;
    ULONG cause = TlInSettled(ext, TL_CAUSE);   // #in

    if ((cause & TL_CAUSE_ALL) == 0) {
        return FALSE;
    }
    TlOut(ext, TL_CAUSE, cause);
    return TRUE;
}
