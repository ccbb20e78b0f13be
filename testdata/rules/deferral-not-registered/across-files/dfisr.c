#include "df.h"

BOOLEAN DfInterrupt(PVOID DeviceExtension)
{
    PDF_ADAPTER ext = (PDF_ADAPTER)DeviceExtension;
    ULONG causes = StorPortReadRegisterUlong(ext, ext->Window);

    if (causes == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, ext->Window, causes);
    StorPortIssueDpc(ext, &ext->DoneDpc, NULL, NULL);    // ok: deferral-not-registered
    if (causes & DF_ERROR) {
        DfKick(ext, &ext->ErrorDpc);            // #error
    }
    return TRUE;
}
