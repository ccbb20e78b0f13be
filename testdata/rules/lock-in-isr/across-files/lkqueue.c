#include "lk.h"

VOID LkPutLocked(PLK_HBA Hba)
{
    Hba->Waiting++;
}

VOID LkPut(PLK_HBA Hba)
{
    LK_LOCK lock = { InterruptLock };

    LkEnter(Hba, &lock);                        // #enter
    LkPutLocked(Hba);
    LkLeave(Hba, &lock);
}
