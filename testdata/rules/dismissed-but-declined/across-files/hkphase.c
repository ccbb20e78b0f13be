#include "hk.h"

BOOLEAN HkFinishPhase(PHK_CHANNEL Channel, ULONG Status)
{
    if (Status & HK_INT_DONE) {
        Channel->Phase++;
        return TRUE;
    }
    return FALSE;                               // ok: dismissed-but-declined
}
