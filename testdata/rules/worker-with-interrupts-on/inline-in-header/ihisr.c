#include "ih.h"

BOOLEAN IhInterrupt(PVOID ChannelExtension)
{
    PIH_CHANNEL channel = (PIH_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if (!(status & IH_INT_ALL)) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (status & IH_INT_ERROR) {
        IhDeferQuietly(channel);
    } else if (status & IH_INT_LINK) {
        IhDefer(channel);                       // #defer
    }
    return TRUE;
}
