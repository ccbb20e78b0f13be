#include "af.h"

BOOLEAN AfInterrupt(PVOID ChannelExtension)
{
    PAF_CHANNEL channel = (PAF_CHANNEL)ChannelExtension;
    ULONG status = channel->Regs->Interrupt;

    if ((status & AF_INT_ALL) == 0) {
        return FALSE;
    }
    AtaPortRequestWorkerRoutine(channel, AfWorker);    // #request; expect: worker-before-dismissal
    return TRUE;                                // expect: missing-dismissal
}
