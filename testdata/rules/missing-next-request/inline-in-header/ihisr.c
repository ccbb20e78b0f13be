#include "ih.h"

BOOLEAN IhInterrupt(PVOID HwDeviceExtension)
{
    PIH_EXTENSION ext = (PIH_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + IH_STATUS);

    if ((status & IH_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + IH_STATUS, status);
    if (ext->Active != NULL) {
        IhCompleteAndAsk(ext, ext->Active, SRB_STATUS_SUCCESS);
    }
    ext->Interrupts++;
    return TRUE;
}
