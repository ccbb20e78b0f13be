#include "exstor.h"

HW_INTERRUPT HwInterrupt;

BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;
    PSCSI_REQUEST_BLOCK srb = ext->Active;

    if (!Acknowledge(DeviceExtension)) {
        return FALSE;
    }
    if (srb != NULL) {
        ext->Active = NULL;
        srb->SrbStatus = SRB_STATUS_SUCCESS;
        //@ 1
    }
    return TRUE;
}

#include "exstorend.h"
