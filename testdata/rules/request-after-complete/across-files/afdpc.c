#include "af.h"

VOID AfDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PAF_ADAPTER hba = (PAF_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        hba->Active = NULL;
        AfFinish(hba, srb, SRB_STATUS_SUCCESS);
        if (srb->SrbStatus == SRB_STATUS_SUCCESS) {    // expect: request-after-complete via #dpc
            hba->Bytes++;
        }
    }
}
