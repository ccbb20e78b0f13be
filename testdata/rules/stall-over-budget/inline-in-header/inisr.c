#include "in.h"

BOOLEAN InInterrupt(PVOID DeviceExtension)
{
    PIN_HBA hba = (PIN_HBA)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(hba, hba->Window);
    ULONG lane;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(hba, hba->Window, cause);
    if (cause & 2) {
        for (lane = 0; lane < 8; lane++) {
            InStep(hba, lane);                  // #step
        }
    }
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}
