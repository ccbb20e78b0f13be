#include "tt.h"

VOID TtDelayMs(ULONG Milliseconds)
{
    ScsiPortStallExecution(Milliseconds * 1000);    // expect: stall-too-long via #isr > #again > #delay
}
