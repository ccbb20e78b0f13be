// Code that is not read, other tools' pragmas, and comments that are for another configuration.
// isrcheck: ignore-file[never-declines] nothing like it // expect: unused-suppression
#include <storport.h>

HW_INTERRUPT UoInterrupt;
static VOID UoNever(PVOID ext)
{
    StorPortStallExecution(500); // isrcheck: ignore[stall-over-budget] x // expect: unused-suppression
}

BOOLEAN UoInterrupt(PVOID DeviceExtension)
{
    ULONG *regs = DeviceExtension;
    if (!StorPortReadRegisterUlong(regs, regs)) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(regs, regs, 1);
#ifdef UO_SLOW_BOARD
    StorPortStallExecution(100); // isrcheck: ignore[stall-over-budget] ok: unused-suppression
#endif
#pragma warning(suppress: 28121)
    StorPortWriteRegisterUlong(regs, regs, 2);
    StorPortStallExecution(1); // isrcheck: ignore[stall-over-budget, unused-suppression] other boards wait longer
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};
    init.HwInterrupt = UoInterrupt;
    return StorPortInitialize(DriverObject, RegistryPath, &init, 0);
}
