#include "cm.h"

BOOLEAN CmInterrupt(PVOID ChannelExtension)
{
    PCM_CHANNEL channel = (PCM_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if (!(status & CM_INT_ALL)) {
        return FALSE;
    }
    if (status & (CM_INT_ERROR | CM_INT_LINK)) {
        CmFatal(channel, status);               // #fatal
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}
