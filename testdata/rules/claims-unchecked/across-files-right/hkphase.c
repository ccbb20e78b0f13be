#include "hk.h"

BOOLEAN HkExpects(PHK_CHANNEL Channel)
{
    return Channel->Phase != 0 && (Channel->Regs->Interrupt & HK_INT_ALL) != 0;
}
