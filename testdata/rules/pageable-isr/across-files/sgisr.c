#include "sg.h"

BOOLEAN SgInterrupt(PVOID ChannelExtension)
{
    PSG_CHANNEL channel = (PSG_CHANNEL)ChannelExtension;
    ULONG cause = channel->Window[0];

    if (cause == 0) {
        return FALSE;
    }
    channel->Window[0] = cause;
    if (cause & 0x10) {
        SgApplyMode(channel);                   // #apply
    }
    return TRUE;
}
