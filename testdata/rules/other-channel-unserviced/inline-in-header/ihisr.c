#include "ih.h"

BOOLEAN IhInterrupt(PVOID ChannelExtension)
{
    PIH_CHANNEL channel = (PIH_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & IH_INT_ALL) == 0) {
        return IhAskOther(channel);             // ok: other-channel-unserviced
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}
