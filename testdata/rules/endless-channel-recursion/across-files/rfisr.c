#include "rf.h"

BOOLEAN RfInterrupt(PVOID ChannelExtension)
{
    PRF_CHANNEL ext = (PRF_CHANNEL)ChannelExtension;
    ULONG cause = ext->Window[0] & RF_CAUSES;

    if (cause == 0) {
        return FALSE;
    }
    ext->Window[0] = cause;
    RfServe(ext, cause);                        // #serve
    return TRUE;
}
