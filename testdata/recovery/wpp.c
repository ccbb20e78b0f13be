/* Trace functions of a .tmh that no build has made yet: what they log runs in the ISR, and the
   driver's code around them may return from it. */
#include <ntddk.h>
#include <storport.h>

// begin_wpp config
// FUNC TrcEvent(LEVEL, FLAGS, MSG, ...);
// FUNC TrcDeclineIf{LEVEL=TRACE_LEVEL_ERROR}(FLAGS, CONDITION, MSG, ...);
// end_wpp
#define WPP_LEVEL_FLAGS_CONDITION_PRE(level, flags, condition) do { if (condition) {
#define WPP_LEVEL_FLAGS_CONDITION_POST(level, flags, condition) ; return FALSE; } } while (0)
#define WPP_LEVEL_FLAGS_ENABLED(level, flags)                                                      \
    (WPP_LEVEL_ENABLED(flags) && WPP_CONTROL(WPP_BIT_##flags).Level >= level)
#include "WPP.tmh"

typedef struct _TR_ADAPTER {
    PULONG Window;
} TR_ADAPTER, *PTR_ADAPTER;

HW_INTERRUPT TrInterrupt;
HW_INITIALIZE TrInitialize;

static ULONG TrSettle(PTR_ADAPTER Adapter)
{
    StorPortStallExecution(90);                 // expect: stall-over-budget via #isr > #logged
    return StorPortReadRegisterUlong(Adapter, Adapter->Window + 1);
}

static ULONG TrPeek(PTR_ADAPTER Adapter)
{
    StorPortStallExecution(60);                 // expect: stall-over-budget via #isr > #enabled
    return StorPortReadRegisterUlong(Adapter, Adapter->Window + 2);
}

BOOLEAN TrInterrupt(PVOID DeviceExtension)
{
    PTR_ADAPTER adapter = (PTR_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, adapter->Window);

    TrcDeclineIf(TR_ISR, cause == 0, "not ours, %x", cause);
    TrcEvent(TRACE_LEVEL_INFORMATION, TR_ISR, "cause %x, state %x", cause,
             TrSettle(adapter));                // #logged
    if (WPP_LEVEL_FLAGS_ENABLED(TRACE_LEVEL_VERBOSE, TR_ISR)) {
        TrPeek(adapter);                        // #enabled
    }
    StorPortWriteRegisterUlong(adapter, adapter->Window, cause);
    return TRUE;
}

BOOLEAN TrInitialize(PVOID DeviceExtension)
{
    UNREFERENCED_PARAMETER(DeviceExtension);
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};

    WPP_INIT_TRACING(DriverObject, RegistryPath);
    init.HwInitializationDataSize = sizeof(init);
    init.HwInitialize = TrInitialize;
    init.HwInterrupt = TrInterrupt;             // #isr
    init.DeviceExtensionSize = sizeof(TR_ADAPTER);
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
