#include "exstor.h"

HW_INTERRUPT HwInterrupt;

BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;
    PHW_REGS regs = ext->Regs;
//@ good
    ULONG i;
//@ end

    if (!Acknowledge(DeviceExtension)) {
        return FALSE;
    }
    //@ 1
    return TRUE;
}

#include "exstorend.h"
