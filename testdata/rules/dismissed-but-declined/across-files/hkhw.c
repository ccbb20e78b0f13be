#include "hk.h"

ULONG HkTakeStatus(PHK_CHANNEL Channel)
{
    ULONG status = Channel->Regs->Interrupt & HK_INT_ALL;

    if (status != 0) {
        Channel->Regs->Interrupt = status;
    }
    return status;
}
