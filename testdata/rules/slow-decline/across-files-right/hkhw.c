#include "hk.h"

BOOLEAN HkTakeStatus(PHK_CHANNEL Channel, PULONG Status)
{
    *Status = Channel->Regs->Interrupt & HK_INT_ALL;
    if (*Status == 0) {
        return FALSE;
    }
    Channel->Regs->Interrupt = *Status;
    return TRUE;
}

VOID HkWaitTask(PHK_CHANNEL Channel)
{
    ULONG tries = 5;

    while ((Channel->Regs->Task & 0x80) && --tries != 0) {    // ok: slow-decline
        AtaPortStallExecution(1);               // ok: slow-decline
    }
}
