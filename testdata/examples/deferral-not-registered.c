#include "exstor.h"

HW_INTERRUPT HwInterrupt;

static VOID CompletionDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    CompleteFinished(DeviceExtension);
}

static VOID ErrorDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    StopEngine(DeviceExtension);
}

//@ 1

//@ good
BOOLEAN HwInterrupt(PVOID DeviceExtension)
{
    PHW_EXT ext = (PHW_EXT)DeviceExtension;
    ULONG cause = Acknowledge(ext);

    if (cause & INT_ERROR) {
        StorPortIssueDpc(ext, &ext->ErrorDpc, NULL, NULL);
    }
    return cause != 0;
}
//@ end
//@ bad
static BOOLEAN HwPassiveInitialize(PVOID DeviceExtension)
{
    PHW_EXT ext = (PHW_EXT)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->CompletionDpc, CompletionDpc);
    return TRUE;
}
//@ end
#define HAS_PASSIVE
#include "exstorend.h"
