#include "wf.h"

BOOLEAN WfInterrupt(PVOID HwDeviceExtension)
{
    PWF_EXTENSION ext = (PWF_EXTENSION)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = ext->Active;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + WF_STATUS);

    if ((status & WF_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + WF_STATUS, status);
    if (srb != NULL) {
        UCHAR target = srb->TargetId;

        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        ScsiPortNotification(RequestComplete, ext, srb);
        WfNext(ext, target);                    // #next
    }
    return TRUE;
}
