/* Missing headers: generated ones, .tmh files, and the first include of all.
   Everything behind them must be seen. */
#include "mi_generated_first.h"
#include <ntddk.h>
#include <storport.h>
#include "mi_build.h"
#include "missing-include.tmh"
#include "..\inc\mi_events.h"

typedef struct _MI_ADAPTER {
    PULONG Window;
} MI_ADAPTER, *PMI_ADAPTER;

HW_INTERRUPT MiInterrupt;
HW_INITIALIZE MiInitialize;

static VOID MiReset(PMI_ADAPTER Adapter)
{
    MiTraceEvent(MI_LEVEL_INFO, "reset %p", Adapter);    // call: MiTraceEvent
    StorPortWriteRegisterUlong(Adapter, Adapter->Window + MI_REG_RESET, MI_RESET_ALL);
    StorPortStallExecution(90);                 // expect: stall-over-budget via #isr > #reset
}

BOOLEAN MiInterrupt(PVOID DeviceExtension)
{
    PMI_ADAPTER adapter = (PMI_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, adapter->Window);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, adapter->Window, cause);
    MiReset(adapter);                           // #reset
    return TRUE;
}

BOOLEAN MiInitialize(PVOID DeviceExtension)
{
    WPP_INIT_TRACING(DeviceExtension, NULL);
    DoTraceMessage(MI_INIT, "%x", MiVersion()); // call: MiVersion
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    init.HwInitializationDataSize = sizeof(init);
    init.HwInitialize = MiInitialize;
    init.HwInterrupt = MiInterrupt;             // #isr
    init.DeviceExtensionSize = sizeof(MI_ADAPTER) + MI_EXTRA_BYTES;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);    // call: StorPortInitialize
}
