#include "hk.h"

BOOLEAN HkInterrupt(PVOID ChannelExtension)
{
    PHK_CHANNEL channel = ChannelExtension;

    if (!HkExpects(channel)) {
        return FALSE;
    }
    channel->Regs->Interrupt = HK_INT_ALL;
    return TRUE;                                // expect: claims-unchecked possible via #isr
}
