#include "exstor.h"

//@ 1

//@ bad
VOID HwInterrupt(PVOID DeviceExtension)
{
    Acknowledge(DeviceExtension);
    CompleteFinished(DeviceExtension);
}
//@ end
//@ good
BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    if (!Acknowledge(DeviceExtension)) {
        return FALSE;
    }
    CompleteFinished(DeviceExtension);
    return TRUE;
}
//@ end

static VOID Register(PHW_INITIALIZATION_DATA Init)
{
    HW_INITIALIZATION_DATA hwInit = *Init;

    //@ 2
    *Init = hwInit;
}

#define HAS_REGISTRATION(hwInit) Register(&(hwInit))
#include "exstorend.h"
