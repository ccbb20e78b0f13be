// A comment that hides its finding is no finding, one that hides nothing is.
#include <storport.h>

typedef struct _US_EXT { ULONG *Regs; } US_EXT, *PUS_EXT;
HW_INTERRUPT UsInterrupt;
HW_FIND_ADAPTER UsFindAdapter;

BOOLEAN UsInterrupt(PVOID DeviceExtension)
{
    PUS_EXT ext = DeviceExtension;
    if (!StorPortReadRegisterUlong(ext, ext->Regs)) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, ext->Regs, 1);
    StorPortStallExecution(100); // isrcheck: ignore[stall-over-budget] ok: unused-suppression
    StorPortStallExecution(4); // isrcheck: ignore[stall-over-budget] x // expect: unused-suppression
    StorPortStallExecution(101); // isrcheck: ignore[stall-over-budget, ISR102] x // expect: unused-suppression
    // isrcheck: ignore[irql-too-high] above   // expect: unused-suppression
    StorPortWriteRegisterUlong(ext, ext->Regs, 0);
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};
    init.HwInterrupt = UsInterrupt;
    init.HwFindAdapter = UsFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, 0);
}
