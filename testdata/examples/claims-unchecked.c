#include "exstor.h"

HW_INTERRUPT HwInterrupt;

//@ 1

static VOID HwDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    CompleteFinished(DeviceExtension);
}
#define DPC HwDpc
#include "exstorend.h"
