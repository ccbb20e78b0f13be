#include "hk.h"

BOOLEAN HkInterrupt(PVOID ChannelExtension)
{
    PHK_CHANNEL channel = ChannelExtension;
    ULONG status = HkTakeStatus(channel);

    if (status == 0) {
        return FALSE;                           // ok: dismissed-but-declined
    }
    return HkFinishPhase(channel, status);      // expect: dismissed-but-declined via #isr
}
