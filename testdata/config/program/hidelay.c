#include <ntddk.h>
#include <storport.h>
#include "hidelay.h"

VOID HiDelay(ULONG Milliseconds)
{
    ULONG64 end = ReadTimeStampCounter() + (ULONG64)Milliseconds * 2400000;

    while (ReadTimeStampCounter() < end) {
        YieldProcessor();
    }
}
