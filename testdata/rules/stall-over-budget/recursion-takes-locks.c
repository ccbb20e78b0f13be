// A recursion that takes a lock each time it goes down must not multiply the analysis: it meets the
// cap, and what is found behind it is possible.
#include <storport.h>

typedef struct _RL_ADAPTER {
    PULONG Regs;
    ULONG Depth;
} RL_ADAPTER, *PRL_ADAPTER;

HW_INTERRUPT RlInterrupt;
HW_FIND_ADAPTER RlFindAdapter;
static VOID RlComplete(PRL_ADAPTER adapter, ULONG Level);

static VOID RlRetry(PRL_ADAPTER adapter, ULONG Level)
{
    ULONG old;

    StorPortAcquireMSISpinLock(adapter, Level & 3, &old);
    if (adapter->Depth > Level) {
        RlComplete(adapter, Level + 1);
    }
    StorPortReleaseMSISpinLock(adapter, Level & 3, old);
}

static VOID RlComplete(PRL_ADAPTER adapter, ULONG Level)
{
    ULONG old;

    StorPortAcquireMSISpinLock(adapter, Level & 7, &old);
    RlRetry(adapter, Level);
    if (adapter->Depth & 1) {
        RlRetry(adapter, Level + 2);
    }
    StorPortStallExecution(60);                 // expect: stall-over-budget via #isr
}

BOOLEAN RlInterrupt(PVOID DeviceExtension)
{
    PRL_ADAPTER adapter = DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, adapter->Regs);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, adapter->Regs, cause);
    RlComplete(adapter, 0);                     // #isr
    return TRUE;
}

ULONG RlFindAdapter(PVOID DeviceExtension, PVOID Context, PVOID BusInformation, PCHAR Arguments,
                    PPORT_CONFIGURATION_INFORMATION ConfigInfo, PBOOLEAN Again)
{
    UNREFERENCED_PARAMETER(DeviceExtension);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(Arguments);
    UNREFERENCED_PARAMETER(Again);
    ConfigInfo->InterruptSynchronizationMode = InterruptSynchronizePerMessage;
    return SP_RETURN_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.HwFindAdapter = RlFindAdapter;
    init.HwInterrupt = RlInterrupt;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
