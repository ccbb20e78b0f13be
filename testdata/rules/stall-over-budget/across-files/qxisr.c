#include "qx.h"

BOOLEAN QxInterrupt(PVOID DeviceExtension)
{
    PQX_ADAPTER adapter = (PQX_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, adapter->Window);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, adapter->Window, cause);
    if (cause & 0x80000000) {
        QxResetPort(adapter, cause & 7, 5);     // #reset
    }
    return TRUE;
}
