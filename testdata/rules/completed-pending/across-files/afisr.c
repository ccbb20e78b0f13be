#include "af.h"

BOOLEAN AfInterrupt(PVOID ChannelExtension)
{
    PAF_CHANNEL channel = (PAF_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;
    PIDE_REQUEST_BLOCK irb = channel->Active;

    if ((status & AF_INT_ALL) == 0) {
        return FALSE;
    }
    channel->Regs->Interrupt = status;
    if (irb != NULL) {
        channel->Active = NULL;
        channel->Errors += AfPrepare(irb);
        AfFinish(channel, irb);                 // #finish
    }
    return TRUE;
}
