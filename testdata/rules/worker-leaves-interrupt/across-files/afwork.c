#include "af.h"

VOID AfWorker(PVOID ChannelExtension)
{
    PAF_CHANNEL channel = (PAF_CHANNEL)ChannelExtension;

    if (channel->Regs->Command & 1) {
        channel->Recoveries++;
    }
}                                               // expect: worker-leaves-interrupt via #request
