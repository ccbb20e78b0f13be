/* A volatile variable of the driver is memory, not a device. */
#include <ntddk.h>
#include <storport.h>

typedef struct _VM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
} VM_REGISTERS, *PVM_REGISTERS;

typedef struct _VM_ADAPTER {
    PVM_REGISTERS Regs;
} VM_ADAPTER, *PVM_ADAPTER;

#define VM_INT_DONE  0x01
#define VM_INT_ERROR 0x02
#define VM_INT_ALL   0x03

HW_INTERRUPT VmInterrupt;
HW_FIND_ADAPTER VmFindAdapter;
HW_INITIALIZE VmInitialize;
HW_STARTIO VmStartIo;

static volatile ULONG VmEvents[64];

BOOLEAN VmInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PVM_ADAPTER adapter = (PVM_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & VM_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        VmEvents[i] += cause >> (i & 31) & 1;
    }
    return TRUE;
}

BOOLEAN VmInitialize(PVOID DeviceExtension)
{
    PVM_ADAPTER adapter = (PVM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, VM_INT_ALL);
    return TRUE;
}

BOOLEAN VmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PVM_ADAPTER adapter = (PVM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG VmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PVM_ADAPTER adapter = (PVM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PVM_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(VM_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = VmInitialize;
    hwInit.HwStartIo = VmStartIo;
    hwInit.HwInterrupt = VmInterrupt;    // #isr
    hwInit.HwFindAdapter = VmFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(VM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
