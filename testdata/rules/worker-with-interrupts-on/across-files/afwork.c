#include "af.h"

VOID AfPrepare(PAF_EXTENSION ext, UCHAR Status)
{
    ext->Phase = 1;
    if (Status & AF_INT_RESET) {
        ScsiPortWritePortUchar(ext->Base + AF_CONTROL, 0);
    }
}

VOID AfLongWork(PVOID HwDeviceExtension)
{
    PAF_EXTENSION ext = (PAF_EXTENSION)HwDeviceExtension;

    ext->Phase = 2;
    ScsiPortNotification(CallDisableInterrupts, ext, AfBackOn);
}

VOID AfBackOn(PVOID HwDeviceExtension)
{
    PAF_EXTENSION ext = (PAF_EXTENSION)HwDeviceExtension;

    ScsiPortWritePortUchar(ext->Base + AF_CONTROL, AF_INT_ENABLE);
}
