#include "ch.h"

BOOLEAN ChInterrupt(PVOID ChannelExtension)
{
    PCH_CHANNEL channel = (PCH_CHANNEL)ChannelExtension;
    ULONG cause = channel->Window[0];

    if (cause == 0) {
        return FALSE;
    }
    channel->Window[0] = cause;
    if (cause & 0x20000000) {
        ChFatal(channel);                       // #fatal
    }
    return TRUE;
}
