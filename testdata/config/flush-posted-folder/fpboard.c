#include <ntddk.h>
#include <storport.h>
#include "fpboard.h"

/* All that was written before has arrived when it returns. */
VOID FlushPosted(PFP_ADAPTER Adapter)
{
    (VOID)StorPortReadRegisterUlong(Adapter, &Adapter->Regs->Id);
}

VOID FpRing(PFP_ADAPTER Adapter)
{
    StorPortWriteRegisterUlong(Adapter, &Adapter->Regs->Door, 1);   // expect: flush-posted via #isr > #ring
}
