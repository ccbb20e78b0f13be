#include "df.h"

VOID DfDone(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PDF_ADAPTER ext = (PDF_ADAPTER)HwDeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortWriteRegisterUlong(ext, ext->Window + 2, 1);
}

BOOLEAN DfPassive(PVOID DeviceExtension)
{
    PDF_ADAPTER ext = (PDF_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->DoneDpc, DfDone);
    return TRUE;
}

VOID DfKick(PDF_ADAPTER Adapter, PSTOR_DPC Dpc)
{
    StorPortIssueDpc(Adapter, Dpc, NULL, NULL);    // expect: deferral-not-registered via #isr > #error
}
