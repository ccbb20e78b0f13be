#include "cm.h"

VOID CmFatal(PCM_CHANNEL Channel, ULONG Status)
{
    if (Status & CM_INT_LINK) {
        Channel->Recoveries = 0;
    }
    AtaPortRequestWorkerRoutine(Channel, CmWorker);    // expect: worker-before-dismissal via #isr > #fatal
}

VOID CmWorker(PVOID ChannelExtension)
{
    PCM_CHANNEL channel = (PCM_CHANNEL)ChannelExtension;

    channel->Recoveries++;
    channel->Regs->Enable = CM_INT_ALL;
}
