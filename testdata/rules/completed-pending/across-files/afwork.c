#include "af.h"

UCHAR AfPrepare(PIDE_REQUEST_BLOCK Irb)
{
    Irb->IrbStatus = IRB_STATUS_PENDING;
    return Irb->AtaError;
}

VOID AfFinish(PAF_CHANNEL Channel, PIDE_REQUEST_BLOCK Irb)
{
    AtaPortCompleteRequest(Channel, Irb);       // expect: completed-pending via #isr > #finish
}
