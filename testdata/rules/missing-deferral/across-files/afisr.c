#include "af.h"

BOOLEAN AfInterrupt(PVOID DeviceExtension)      // expect: missing-deferral via #isr
{
    PAF_HBA hba = (PAF_HBA)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(hba, &hba->Regs->IntStatus);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, &hba->Regs->IntStatus, cause);
    AfReadTrace(hba);
    return TRUE;
}
