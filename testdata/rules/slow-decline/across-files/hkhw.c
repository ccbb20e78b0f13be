#include "hk.h"

ULONG HkReadSettled(PHK_CHANNEL Channel, ULONG Microseconds)
{
    AtaPortStallExecution(Microseconds);        // expect: slow-decline via #isr > #read
    return Channel->Regs->Interrupt;
}
