#include "df.h"

BOOLEAN DfInterrupt(PVOID DeviceExtension)
{
    PDF_ADAPTER ext = (PDF_ADAPTER)DeviceExtension;
    ULONG causes = StorPortReadRegisterUlong(ext, ext->Window);

    if (causes == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, ext->Window, causes);
    DfDeferDone(ext);
    if (causes & DF_ERROR) {
        DfDeferError(ext);                      // #error
    }
    return TRUE;
}
