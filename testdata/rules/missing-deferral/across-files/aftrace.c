#include "af.h"

VOID AfReadTrace(PAF_HBA Hba)
{
    ULONG i;

    for (i = 0; i < RTL_NUMBER_OF(Hba->Log); i++) {
        Hba->Log[i] = StorPortReadRegisterUlong(Hba, &Hba->Regs->Trace[i]);
    }
}
