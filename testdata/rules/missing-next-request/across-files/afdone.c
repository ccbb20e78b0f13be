#include "af.h"

VOID AfComplete(PAF_EXTENSION ext, UCHAR Status)
{
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (srb == NULL) {
        return;
    }
    ext->Active = NULL;
    srb->SrbStatus = Status;
    ScsiPortNotification(RequestComplete, ext, srb);    // expect: missing-next-request via #isr > #complete
}
