#include "bw.h"

VOID BwRateAdd(PBW_RATE Rate, ULONG Value)
{
    Rate->Samples++;
    Rate->Mean += (Value - Rate->Mean) / Rate->Samples;         // expect: float-in-isr via #isr > #add
}

VOID BwRateReset(PBW_RATE Rate)
{
    Rate->Mean = 0.0;                           // ok: float-in-isr
    Rate->Samples = 0;
}

ULONG BwRateGet(const BW_RATE *Rate)
{
    return (ULONG)Rate->Mean;                   // ok: float-in-isr
}
