#include "lk.h"

BOOLEAN LkInterrupt(PVOID DeviceExtension)
{
    PLK_HBA hba = (PLK_HBA)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(hba, hba->Window);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, hba->Window, cause);
    if (cause & 1) {
        LkPutLocked(hba);
    } else {
        LkPut(hba);                             // #put
    }
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

VOID LkDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    LkPut((PLK_HBA)HwDeviceExtension);
}
