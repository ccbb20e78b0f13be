#include "ih.h"

BOOLEAN IhMessage(PVOID DeviceExtension, ULONG MessageId)    // ok: missing-deferral
{
    PIH_HBA hba = (PIH_HBA)DeviceExtension;

    StorPortWriteRegisterUlong(hba, hba->Window + 1, MessageId);
    IhReadReplies(hba, 8);
    StorPortIssueDpc(hba, &hba->Dpc, NULL, NULL);
    return TRUE;
}

VOID IhDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    IhReadReplies((PIH_HBA)DeviceExtension, 128);
}
