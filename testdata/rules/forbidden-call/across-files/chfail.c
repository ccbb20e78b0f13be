#include "ch.h"

VOID ChFailAll(PCH_CHANNEL Channel, UCHAR Status)
{
    Channel->Failures++;
    AtaPortCompleteAllActiveRequests(Channel, 0, 0, Status);    // expect: forbidden-call via #isr > #fatal > #fail
}
