#include "af.h"

BOOLEAN AfInterrupt(PVOID ChannelExtension)
{
    PAF_CHANNEL channel = (PAF_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & AF_INT_ALL) == 0) {
        return FALSE;                           // expect: other-channel-unserviced possible via #isr
    }
    channel->Regs->Interrupt = status;
    return TRUE;
}
