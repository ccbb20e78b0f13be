#include "hp.h"

BOOLEAN HpInterrupt(PVOID HwDeviceExtension, ULONG Vector)      // #isr
{
    PHP_EXTENSION hba = (PHP_EXTENSION)HwDeviceExtension;
    UCHAR cause = ScsiPortReadPortUchar(hba->Base + HP_STATUS);

    if ((cause & HP_PENDING) == 0) {
        return FALSE;
    }
    hba->Vector = Vector;
    ScsiPortWritePortUchar(hba->Base + HP_STATUS, cause);
    return TRUE;
}
