#include "ih.h"

BOOLEAN IhInterrupt(PVOID ChannelExtension)
{
    PIH_CHANNEL channel = (PIH_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;

    if ((status & IH_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb != NULL) {
        channel->Active = NULL;
        IhFinish(channel, irb, IRB_STATUS_SUCCESS);    // #finish
    }
    return TRUE;
}
