/* The trace is compiled in, and never read. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} DB_REGISTERS, *PDB_REGISTERS;

typedef struct _DB_ADAPTER {
    PDB_REGISTERS Regs;
    ULONG Log[64];
} DB_ADAPTER, *PDB_ADAPTER;

#define DB_INT_DONE  0x01
#define DB_INT_ERROR 0x02
#define DB_INT_ALL   0x03

HW_INTERRUPT DbInterrupt;
HW_FIND_ADAPTER DbFindAdapter;
HW_INITIALIZE DbInitialize;
HW_STARTIO DbStartIo;

#define DB_TRACE 0

BOOLEAN DbInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PDB_ADAPTER adapter = (PDB_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & DB_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    if (DB_TRACE) {
        for (i = 0; i < 64; i++) {
            adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
        }
    }
    return TRUE;
}

BOOLEAN DbInitialize(PVOID DeviceExtension)
{
    PDB_ADAPTER adapter = (PDB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, DB_INT_ALL);
    return TRUE;
}

BOOLEAN DbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDB_ADAPTER adapter = (PDB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG DbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PDB_ADAPTER adapter = (PDB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PDB_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DB_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = DbInitialize;
    hwInit.HwStartIo = DbStartIo;
    hwInit.HwInterrupt = DbInterrupt;    // #isr
    hwInit.HwFindAdapter = DbFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(DB_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
