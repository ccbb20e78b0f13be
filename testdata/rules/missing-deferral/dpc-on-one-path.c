/* Errors are handed to a DPC; that the trace is read at once is a choice. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DO_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} DO_REGISTERS, *PDO_REGISTERS;

typedef struct _DO_ADAPTER {
    PDO_REGISTERS Regs;
    STOR_DPC Dpc;
    ULONG Log[64];
} DO_ADAPTER, *PDO_ADAPTER;

#define DO_INT_DONE  0x01
#define DO_INT_ERROR 0x02
#define DO_INT_ALL   0x03

HW_INTERRUPT DoInterrupt;
HW_FIND_ADAPTER DoFindAdapter;
HW_INITIALIZE DoInitialize;
HW_STARTIO DoStartIo;
HW_DPC_ROUTINE DoErrorDpc;

BOOLEAN DoInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PDO_ADAPTER adapter = (PDO_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & DO_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    if (cause & DO_INT_ERROR) {
        StorPortIssueDpc(adapter, &adapter->Dpc, NULL, NULL);
    }
    return TRUE;
}

VOID DoErrorDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    PDO_ADAPTER adapter = (PDO_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, 0);
}

BOOLEAN DoInitialize(PVOID DeviceExtension)
{
    PDO_ADAPTER adapter = (PDO_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(adapter, &adapter->Dpc, DoErrorDpc);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, DO_INT_ALL);
    return TRUE;
}

BOOLEAN DoStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDO_ADAPTER adapter = (PDO_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG DoFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PDO_ADAPTER adapter = (PDO_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PDO_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DO_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = DoInitialize;
    hwInit.HwStartIo = DoStartIo;
    hwInit.HwInterrupt = DoInterrupt;    // #isr
    hwInit.HwFindAdapter = DoFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(DO_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
