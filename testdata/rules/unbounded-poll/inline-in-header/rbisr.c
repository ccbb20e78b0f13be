#include "rb.h"

BOOLEAN RbInterrupt(PVOID ChannelExtension)
{
    PRB_CHANNEL channel = (PRB_CHANNEL)ChannelExtension;
    ULONG cause = channel->Port->Cause;

    if (cause == 0) {
        return FALSE;
    }
    channel->Port->Cause = cause;
    if (cause & 0x40000000) {
        channel->Port->Engine = 0;
        RbWaitOff(channel);                     // #off
    }
    return TRUE;
}
