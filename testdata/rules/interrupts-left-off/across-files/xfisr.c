#include "xf.h"

BOOLEAN XfInterrupt(PVOID HwDeviceExtension)
{
    PXF_EXTENSION ext = (PXF_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + XF_STATUS);

    if ((status & XF_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + XF_STATUS, status);
    if (status & XF_INT_RESET) {
        ScsiPortWritePortUchar(ext->Base + XF_CONTROL, 0);
        ScsiPortNotification(CallEnableInterrupts, ext, XfLongWork);    // #request
    }
    return TRUE;
}
