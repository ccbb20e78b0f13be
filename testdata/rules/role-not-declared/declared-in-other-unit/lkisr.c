#include "lk.h"

BOOLEAN LkMessage(PVOID HwDeviceExtension, ULONG MessageId);

BOOLEAN LkInterrupt(PVOID DeviceExtension)              // ok: role-not-declared
{
    PLK_ADAPTER ext = (PLK_ADAPTER)DeviceExtension;
    ULONG status = StorPortReadRegisterUlong(ext, ext->Status);

    if (status == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, ext->Status, status);
    return TRUE;
}

BOOLEAN LkMessage(PVOID HwDeviceExtension, ULONG MessageId)     // expect: role-not-declared via #msi
{
    PLK_ADAPTER ext = (PLK_ADAPTER)HwDeviceExtension;

    StorPortWriteRegisterUlong(ext, ext->Status, 1ul << MessageId);
    return TRUE;
}
