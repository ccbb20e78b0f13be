// What is assumed of the dump mode decides nothing about the driver's own states.
#include <storport.h>

typedef enum _SM_STATE { SmIdle, SmResetting, SmWaiting, SmReady } SM_STATE;

typedef struct _SM_ADAPTER {
    BOOLEAN Dumping;
    SM_STATE State;
    ULONG Tries;
    PVOID Timer;
    PULONG Regs;
} SM_ADAPTER, *PSM_ADAPTER;

HW_INTERRUPT SmInterrupt;
HW_FIND_ADAPTER SmFindAdapter;
HW_TIMER_EX SmTimer;

static VOID SmAdvance(PSM_ADAPTER adapter)
{
    if (adapter->State == SmResetting) {
        adapter->State = SmWaiting;
        adapter->Tries = 0;
    } else if (adapter->State == SmWaiting && adapter->Tries > 3) {
        adapter->State = SmReady;
    }
    if (adapter->State != SmReady) {
        adapter->Tries++;
    }
}

static VOID SmWait(PSM_ADAPTER adapter)
{
    ULONG status;

    if (adapter->Dumping) {
        StorPortStallExecution(500);            // ok: stall-over-budget
        return;
    }
    status = StorPortRequestTimer(adapter, adapter->Timer, SmTimer, NULL, 10000, 0);
    if (status != STOR_STATUS_SUCCESS && adapter->Tries > 2) {
        StorPortStallExecution(500);            // expect: stall-over-budget via #isr > #wait
    }
}

static VOID SmStep(PSM_ADAPTER adapter)
{
    SmAdvance(adapter);
    switch (adapter->State) {
    case SmIdle:
        adapter->State = SmResetting;
        break;
    case SmWaiting:
        SmWait(adapter);                        // #wait
        break;
    default:
        break;
    }
}

VOID SmTimer(PVOID DeviceExtension, PVOID Context)
{
    PSM_ADAPTER adapter = DeviceExtension;

    UNREFERENCED_PARAMETER(Context);
    if (adapter->Tries > 100) {
        adapter->State = SmIdle;
    }
}

BOOLEAN SmInterrupt(PVOID DeviceExtension)
{
    PSM_ADAPTER adapter = DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, adapter->Regs);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, adapter->Regs, cause);
    SmStep(adapter);                            // #isr
    return TRUE;
}

ULONG SmFindAdapter(PVOID DeviceExtension, PVOID Context, PVOID BusInformation, PCHAR Arguments,
                    PPORT_CONFIGURATION_INFORMATION ConfigInfo, PBOOLEAN Again)
{
    PSM_ADAPTER adapter = DeviceExtension;

    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(Arguments);
    UNREFERENCED_PARAMETER(Again);
    adapter->Dumping = (ConfigInfo->DumpMode != 0);
    StorPortInitializeTimer(adapter, &adapter->Timer);
    return SP_RETURN_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.HwFindAdapter = SmFindAdapter;
    init.HwInterrupt = SmInterrupt;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
