#include "xf.h"

VOID XfLongWork(PVOID HwDeviceExtension)
{
    XfRecover((PXF_EXTENSION)HwDeviceExtension);
}                                               // expect: interrupts-left-off possible via #request
