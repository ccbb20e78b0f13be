#include "exata.h"

static VOID Recover(PVOID ChannelExtension)
{
    Restart(ChannelExtension);
    EnableInterrupts(ChannelExtension);
}

BOOLEAN IdeHwInterrupt(PVOID ChannelExtension)
{
    PCHANNEL channel = ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & INT_ALL) == 0) {
        return FALSE;
    }
    //@ 1
    return TRUE;
}

#include "exataend.h"
