/* Driver entry and registration. */
#include "vxcap.h"

DRIVER_INITIALIZE DriverEntry;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif

/* Runs once, at PASSIVE_LEVEL, from the INIT section: nothing of the interrupt path. */
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)    // ok: pageable-isr
{
    HW_INITIALIZATION_DATA hwInit;

    PAGED_CODE();                               // ok: pageable-isr
    RtlZeroMemory(&hwInit, sizeof(hwInit));
    hwInit.SizeOfThisPacket = sizeof(hwInit);
    hwInit.StreamClassVersion = STREAM_CLASS_VERSION_20;

    hwInit.HwInterrupt = VxInterrupt;
    hwInit.HwReceivePacket = VxReceivePacket;
    hwInit.HwCancelPacket = VxCancelPacket;
    hwInit.HwRequestTimeoutHandler = VxTimeoutPacket;

    hwInit.DeviceExtensionSize = sizeof(VX_DEVICE);
    hwInit.PerStreamExtensionSize = sizeof(VX_STREAM);
    hwInit.PerRequestExtensionSize = 0;
    hwInit.FilterInstanceExtensionSize = 0;
    hwInit.BusMasterDMA = TRUE;
    hwInit.Dma24BitAddresses = FALSE;
    hwInit.BufferAlignment = 3;
    hwInit.DmaBufferSize = PAGE_SIZE;

    /* The class driver serialises every entry point with the interrupt routine. */
    hwInit.TurnOffSynchronization = FALSE;

    return StreamClassRegisterMinidriver(DriverObject, RegistryPath, &hwInit);    // ok: forbidden-call
}
