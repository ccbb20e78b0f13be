#include "qb.h"

BOOLEAN QbInterrupt(PVOID DeviceExtension)
{
    return QbClaim(DeviceExtension);            // expect: missing-dismissal via #isr
}
