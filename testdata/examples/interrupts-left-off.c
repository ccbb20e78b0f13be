#include "exata.h"

//@ 1

BOOLEAN IdeHwInterrupt(PVOID ChannelExtension)
{
    ULONG cause = Acknowledge(ChannelExtension);

    if (cause & FATAL) {
        DisableInterrupts(ChannelExtension);
        AtaPortRequestWorkerRoutine(ChannelExtension, Recover);
    }
    return cause != 0;
}

#include "exataend.h"
