#include "exata.h"

BOOLEAN IdeHwInterrupt(PVOID ChannelExtension)
{
    PCHANNEL channel = ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    //@ 1
    return Serve(channel);
}

#define TWO_CHANNELS
#include "exataend.h"
