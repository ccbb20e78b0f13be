#include "ih.h"

VOID IhDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PIH_ADAPTER hba = (PIH_ADAPTER)HwDeviceExtension;
    PSCSI_REQUEST_BLOCK srb = hba->Active;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    if (srb != NULL) {
        hba->Active = NULL;
        if (srb->ScsiStatus == SCSISTAT_GOOD) {
            IhComplete(hba, srb, SRB_STATUS_SUCCESS);
        } else {
            IhComplete(hba, srb, SRB_STATUS_PENDING);    // #complete
        }
    }
}
