/* One rule is off, the other a note. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DE_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} DE_REGISTERS, *PDE_REGISTERS;

typedef struct _DE_ADAPTER {
    PDE_REGISTERS Regs;
} DE_ADAPTER, *PDE_ADAPTER;

#define DE_INT_DONE  0x01
#define DE_INT_ERROR 0x02
#define DE_INT_ALL   0x07
#define DE_BUSY      0x01

HW_INTERRUPT DeInterrupt;
HW_FIND_ADAPTER DeFindAdapter;
HW_INITIALIZE DeInitialize;
HW_STARTIO DeStartIo;

BOOLEAN DeInterrupt(PVOID DeviceExtension)
{
    PDE_ADAPTER ext = (PDE_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & DE_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    while (StorPortReadRegisterUlong(ext, &ext->Regs->State) & DE_BUSY) {   // ok: unbounded-poll
    }
    StorPortStallExecution(60);                // expect: stall-over-budget via #isr
    return TRUE;
}

BOOLEAN DeInitialize(PVOID DeviceExtension)
{
    PDE_ADAPTER ext = (PDE_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, DE_INT_ALL);
    return TRUE;
}

BOOLEAN DeStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDE_ADAPTER ext = (PDE_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG DeFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PDE_ADAPTER ext = (PDE_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PDE_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DE_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(DE_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = DeInitialize;
    init.HwStartIo = DeStartIo;
    init.HwInterrupt = DeInterrupt;    // #isr
    init.HwFindAdapter = DeFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
