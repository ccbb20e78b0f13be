#include "exstor.h"

//@ 1

BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    if (!Acknowledge(DeviceExtension)) {
        return FALSE;
    }
    CompleteFinished(DeviceExtension);
    return TRUE;
}

#include "exstorend.h"
