// Comments of definitions: one is used where the macro is, one is not.
#include <storport.h>

#define UM_WAIT(us) StorPortStallExecution(us) // isrcheck: ignore[stall-over-budget] ok: unused-suppression
#define UM_SHORT() StorPortStallExecution(2) // isrcheck: ignore[stall-over-budget] x // expect: unused-suppression
#define UM_NEVER() StorPortStallExecution(200) // isrcheck: ignore[stall-over-budget] x // expect: unused-suppression

HW_INTERRUPT UmInterrupt;

BOOLEAN UmInterrupt(PVOID DeviceExtension)
{
    ULONG *regs = DeviceExtension;
    if (!StorPortReadRegisterUlong(regs, regs)) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(regs, regs, 1);
    UM_WAIT(100);
    UM_SHORT();
    return TRUE;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init = {0};
    init.HwInterrupt = UmInterrupt;
    return StorPortInitialize(DriverObject, RegistryPath, &init, 0);
}
