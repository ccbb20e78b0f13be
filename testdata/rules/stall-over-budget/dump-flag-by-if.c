// The dump flag is set by a branch on the port's field, not by assignment: the same decision.
#include <storport.h>

typedef struct _DF_ADAPTER {
    BOOLEAN Dumping;
    PULONG Regs;
} DF_ADAPTER, *PDF_ADAPTER;

HW_INTERRUPT DfInterrupt;
HW_FIND_ADAPTER DfFindAdapter;

ULONG DfFindAdapter(PVOID DeviceExtension, PVOID Context, PVOID BusInformation, PCHAR Arguments,
                    PPORT_CONFIGURATION_INFORMATION ConfigInfo, PBOOLEAN Again)
{
    PDF_ADAPTER adapter = DeviceExtension;

    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(Arguments);
    UNREFERENCED_PARAMETER(Again);
    if (ConfigInfo->DumpMode != 0) {
        adapter->Dumping = TRUE;
    }
    return SP_RETURN_FOUND;
}

BOOLEAN DfInterrupt(PVOID DeviceExtension)
{
    PDF_ADAPTER adapter = DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, adapter->Regs);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, adapter->Regs, cause);
    if (adapter->Dumping) {
        StorPortStallExecution(900);            // ok: stall-over-budget
    }
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.HwFindAdapter = DfFindAdapter;
    init.HwInterrupt = DfInterrupt;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
