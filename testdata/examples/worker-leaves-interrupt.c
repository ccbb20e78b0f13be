#include "exata.h"

//@ 1

BOOLEAN IdeHwInterrupt(PVOID ChannelExtension)
{
    PCHANNEL channel = ChannelExtension;

    if ((channel->Regs->Interrupt & INT_ALL) == 0) {
        return FALSE;
    }
//@ good
    channel->Regs->Enable = 0;
//@ end
    AtaPortRequestWorkerRoutine(channel, Recover);
    return TRUE;
}

#include "exataend.h"
