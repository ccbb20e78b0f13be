#include "nf.h"

BOOLEAN NfInterrupt(PVOID DeviceExtension)    // ok: never-declines
{
    return NfAcknowledge((PNF_ADAPTER)DeviceExtension);
}
