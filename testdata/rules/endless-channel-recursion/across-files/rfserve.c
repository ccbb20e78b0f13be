#include "rf.h"

VOID RfServe(PRF_CHANNEL Channel, ULONG Cause)
{
    Channel->Window[2] = Cause;
    if (Channel->Window[0] & RF_CAUSES) {
        RfInterrupt(Channel);    // expect: endless-channel-recursion via #isr > #serve
    }
}
