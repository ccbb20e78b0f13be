/* Driver entry and registration. */
#include "vxcap.h"

DRIVER_INITIALIZE DriverEntry;

/* Set by the debugger or by the registry; the property page shows more when it is not zero. */
ULONG VxVerbose;

static PVOID VxSavedDriver;
static PVOID VxSavedPath;

/* Hands the entry points to the class driver. Also used to "wake up" after a power change. */
NTSTATUS VxRegister(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit;

    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.SizeOfThisPacket = sizeof(hwInit);
    hwInit.StreamClassVersion = STREAM_CLASS_VERSION_20;

    hwInit.HwInterrupt = VxInterrupt;           // #isr
    hwInit.HwReceivePacket = VxReceivePacket;   // #packet
    hwInit.HwCancelPacket = VxCancelPacket;
    hwInit.HwRequestTimeoutHandler = VxTimeoutPacket;

    hwInit.DeviceExtensionSize = sizeof(VX_DEVICE);
    hwInit.PerStreamExtensionSize = sizeof(VX_STREAM);
    hwInit.BusMasterDMA = TRUE;
    hwInit.BufferAlignment = 3;
    hwInit.DmaBufferSize = PAGE_SIZE;
    hwInit.TurnOffSynchronization = FALSE;

    if (DriverObject == NULL) {
        DriverObject = VxSavedDriver;
        RegistryPath = VxSavedPath;
    }
    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);    // expect: forbidden-call via #packet > #power > #again
}

static VOID VxReadParameters(PUNICODE_STRING RegistryPath)
{
    RTL_QUERY_REGISTRY_TABLE table[2];

    RtlZeroMemory(table, sizeof(table));
    table[0].Flags = RTL_QUERY_REGISTRY_DIRECT;
    table[0].Name = L"Verbose";
    table[0].EntryContext = &VxVerbose;
    RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, RegistryPath->Buffer, table, NULL, NULL);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    VxReadParameters(RegistryPath);
    VxSavedDriver = DriverObject;
    VxSavedPath = RegistryPath;
    return VxRegister(DriverObject, RegistryPath);
}
