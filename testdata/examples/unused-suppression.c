#include "exstor.h"

HW_INTERRUPT HwInterrupt;

BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;
    if (!Acknowledge(DeviceExtension)) {
        return FALSE;
    }
//@ 1
    ext->Failed = (status & COMMAND_BUSY) != 0;
    return TRUE;
}

#include "exstorend.h"
