#include "exscsi.h"

static BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    PHW_EXT ext = DeviceExtension;
    PSCSI_REQUEST_BLOCK srb = ext->Active;
    UCHAR status = Acknowledge(ext);

    if (status == 0) {
        return FALSE;
    }
    //@ 1
}

#include "exscsiend.h"
