#include "af.h"

BOOLEAN AfInterrupt(PVOID HwDeviceExtension)
{
    PAF_EXTENSION ext = (PAF_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + AF_STATUS);

    if ((status & AF_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + AF_STATUS, status);
    AfComplete(ext, status & AF_INT_ERROR ? SRB_STATUS_ERROR : SRB_STATUS_SUCCESS);    // #complete
    return TRUE;
}
