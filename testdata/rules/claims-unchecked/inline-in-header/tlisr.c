#include "tl.h"

BOOLEAN TlInterrupt(PVOID DeviceExtension)
{
    if (DeviceExtension == NULL) {
        return FALSE;
    }
    return TlClaim(DeviceExtension);            // expect: claims-unchecked via #isr
}
