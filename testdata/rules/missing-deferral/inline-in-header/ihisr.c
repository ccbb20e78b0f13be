#include "ih.h"

BOOLEAN IhInterrupt(PVOID DeviceExtension)      // expect: missing-deferral via #isr
{
    PIH_HBA hba = (PIH_HBA)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(hba, hba->Window);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, hba->Window, cause);
    IhReadReplies(hba, 64);
    return TRUE;
}
