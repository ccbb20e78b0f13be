#include "hk.h"

BOOLEAN HkInterrupt(PVOID ChannelExtension)
{
    PHK_CHANNEL channel = ChannelExtension;
    ULONG status;

    if (!HkTakeStatus(channel, &status)) {
        return FALSE;                           // ok: dismissed-but-declined
    }
    channel->Phase += status & HK_INT_DONE;
    return TRUE;
}
