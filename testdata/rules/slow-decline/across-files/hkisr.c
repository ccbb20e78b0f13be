#include "hk.h"

BOOLEAN HkInterrupt(PVOID ChannelExtension)
{
    PHK_CHANNEL channel = ChannelExtension;
    ULONG status = HkReadSettled(channel, HK_SETTLE_US);    // #read

    if ((status & HK_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}
