#include "nf.h"

BOOLEAN NfInterrupt(PVOID DeviceExtension)    // expect: never-declines via #isr
{
    PNF_ADAPTER ext = (PNF_ADAPTER)DeviceExtension;

    return NfServe(ext, StorPortReadRegisterUlong(ext, ext->Window));
}
