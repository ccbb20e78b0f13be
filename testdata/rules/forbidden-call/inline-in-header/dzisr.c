#include "dz.h"

BOOLEAN DzInterrupt(PVOID DeviceExtension)
{
    PDZ_HBA hba = (PDZ_HBA)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(hba, hba->Window);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, hba->Window, cause);
    if (hba->Identity == 0x1234) {
        StorPortWriteRegisterUlong(hba, hba->Window + 1, 0);
    }
    return TRUE;
}
