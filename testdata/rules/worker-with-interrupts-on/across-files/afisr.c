#include "af.h"

BOOLEAN AfInterrupt(PVOID HwDeviceExtension)
{
    PAF_EXTENSION ext = (PAF_EXTENSION)HwDeviceExtension;
    UCHAR status = ScsiPortReadPortUchar(ext->Base + AF_STATUS);

    if ((status & AF_INT_PENDING) == 0) {
        return FALSE;
    }
    ScsiPortWritePortUchar(ext->Base + AF_STATUS, status);
    if (status & (AF_INT_RESET | AF_INT_ERROR)) {
        AfPrepare(ext, status);
        ScsiPortNotification(CallEnableInterrupts, ext, AfLongWork);    // expect: worker-with-interrupts-on possible via #isr
    }
    return TRUE;
}
