#include "tl.h"

BOOLEAN TlInterrupt(PVOID DeviceExtension)
{
    PTL_EXTENSION ext = DeviceExtension;
    ULONG cause = TlTake(ext);

    if (cause == 0) {
        return FALSE;                           // ok: dismissed-but-declined
    }
    if (cause & TL_CAUSE_FAULT) {
        ext->Faults++;
        return FALSE;                           // expect: dismissed-but-declined via #isr
    }
    return TRUE;
}
