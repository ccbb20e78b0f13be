#include "af.h"

VOID AfFinish(PAF_ADAPTER hba, PSCSI_REQUEST_BLOCK Srb, UCHAR Status)
{
    Srb->SrbStatus = Status;
    StorPortNotification(RequestComplete, hba, Srb);
}
