#include "hk.h"

BOOLEAN HkInterrupt(PVOID ChannelExtension)
{
    PHK_CHANNEL channel = ChannelExtension;
    ULONG status;

    if (!HkTakeStatus(channel, &status)) {
        return FALSE;
    }
    if (status & HK_INT_DONE) {
        HkWaitTask(channel);
    }
    return TRUE;
}
