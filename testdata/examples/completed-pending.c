#include "exstor.h"

HW_INTERRUPT HwInterrupt;

BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    if (!Acknowledge(DeviceExtension)) {
        return FALSE;
    }
    CompleteFinished(DeviceExtension);
    return TRUE;
}

static BOOLEAN HwStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK srb)
{
    PHW_EXT ext = DeviceExtension;

    //@ 1
    return TRUE;
}

#define HAS_START_IO
#include "exstorend.h"
