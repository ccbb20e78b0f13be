/* What is written back to the register that was read dismisses. */
#include <ntddk.h>
#include <storport.h>

typedef struct _RA_REGISTERS {
    ULONG Cause;                /* write one to clear */
    ULONG Mask;
    ULONG Door;
} RA_REGISTERS, *PRA_REGISTERS;

typedef struct _RA_ADAPTER {
    PRA_REGISTERS Regs;
} RA_ADAPTER, *PRA_ADAPTER;

#define RA_DONE  0x01
#define RA_LINK  0x02
#define RA_FAULT 0x04
#define RA_ALL   0x07

HW_INTERRUPT RaInterrupt;
HW_FIND_ADAPTER RaFindAdapter;
HW_INITIALIZE RaInitialize;
HW_STARTIO RaStartIo;

/* In a library of the team's. */
ULONG RaRead(PRA_ADAPTER Adapter, PULONG Register);
VOID RaWrite(PRA_ADAPTER Adapter, PULONG Register, ULONG Value);

BOOLEAN RaInterrupt(PVOID DeviceExtension)
{
    PRA_ADAPTER adapter = (PRA_ADAPTER)DeviceExtension;
    ULONG cause = RaRead(adapter, &adapter->Regs->Cause) & RA_ALL;

    if (cause == 0) {
        return FALSE;
    }
    if (cause & RA_LINK) {
        RaWrite(adapter, &adapter->Regs->Door, 1);
        return TRUE;                           // expect: missing-dismissal possible via #isr
    }
    RaWrite(adapter, &adapter->Regs->Cause, cause);
    if (cause & RA_FAULT) {
        return FALSE;                          // expect: dismissed-but-declined via #isr
    }
    return TRUE;                               // ok: missing-dismissal
}

BOOLEAN RaInitialize(PVOID DeviceExtension)
{
    PRA_ADAPTER adapter = (PRA_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Mask, RA_ALL);
    return TRUE;
}

BOOLEAN RaStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRA_ADAPTER adapter = (PRA_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Door, Srb->QueueTag);
    return TRUE;
}

ULONG RaFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PRA_ADAPTER adapter = (PRA_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PRA_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RA_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(RA_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = RaInitialize;
    init.HwStartIo = RaStartIo;
    init.HwInterrupt = RaInterrupt;            // #isr
    init.HwFindAdapter = RaFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
