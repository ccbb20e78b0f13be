#include "hk.h"

BOOLEAN HkTakeStatus(PHK_CHANNEL Channel, PULONG Status)
{
    ULONG status = Channel->Regs->Interrupt & HK_INT_ALL;
    BOOLEAN ours = FALSE;

    if (status != 0) {
        Channel->Regs->Interrupt = status;
        ours = TRUE;
    }
    *Status = status;
    return ours;
}
