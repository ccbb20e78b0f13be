/* Within the budgets that the team has set, and over Storport's own. */
#include <ntddk.h>
#include <storport.h>

typedef struct _BC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} BC_REGISTERS, *PBC_REGISTERS;

typedef struct _BC_ADAPTER {
    PBC_REGISTERS Regs;
    STOR_DPC Dpc;
} BC_ADAPTER, *PBC_ADAPTER;

#define BC_INT_DONE  0x01
#define BC_INT_ERROR 0x02
#define BC_INT_ALL   0x07
#define BC_BUSY      0x01

HW_INTERRUPT BcInterrupt;
HW_DPC_ROUTINE BcDpc;
HW_FIND_ADAPTER BcFindAdapter;
HW_INITIALIZE BcInitialize;
HW_STARTIO BcStartIo;
HW_DPC_ROUTINE BcDpc;

VOID BcDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    PBC_ADAPTER ext = (PBC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    StorPortStallExecution(99);              // ok: stall-over-budget
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, BC_INT_ALL);
}

BOOLEAN BcInterrupt(PVOID DeviceExtension)
{
    PBC_ADAPTER ext = (PBC_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(ext, &ext->Regs->IntStatus) & BC_INT_ALL;

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntStatus, cause);
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, 0);
    if (cause & BC_INT_ERROR) {
        StorPortStallExecution(60);            // ok: stall-over-budget
    }
    StorPortIssueDpc(ext, &ext->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN BcInitialize(PVOID DeviceExtension)
{
    PBC_ADAPTER ext = (PBC_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(ext, &ext->Dpc, BcDpc);     // #dpc
    StorPortWriteRegisterUlong(ext, &ext->Regs->IntMask, BC_INT_ALL);
    return TRUE;
}

BOOLEAN BcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PBC_ADAPTER ext = (PBC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(ext, &ext->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG BcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PBC_ADAPTER ext = (PBC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    ext->Regs = (PBC_REGISTERS)StorPortGetDeviceBase(
        ext, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(BC_REGISTERS), FALSE);
    return ext->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(BC_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = BcInitialize;
    init.HwStartIo = BcStartIo;
    init.HwInterrupt = BcInterrupt;    // #isr
    init.HwFindAdapter = BcFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
