/* The queue is declared without saying what it runs. */
#include <ntddk.h>
#include <storport.h>

typedef struct _WQ_ADAPTER {
    ULONG IntStatus;            /* write one to clear */
    ULONG Cause;
} WQ_ADAPTER, *PWQ_ADAPTER;

HW_INTERRUPT WqInterrupt;
VOID WqQueue(PWQ_ADAPTER Ext);          /* in a library */

BOOLEAN WqInterrupt(PVOID DeviceExtension)
{
    PWQ_ADAPTER ext = (PWQ_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->IntStatus);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->IntStatus, cause);
    WqQueue(ext);                       // ok: deferral-not-registered
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.HwInterrupt = WqInterrupt;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
