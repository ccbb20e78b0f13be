/* A DPC takes its own lock twice. Locks of which there are many are not yet followed along the path. */
#include <ntddk.h>
#include <storport.h>

typedef struct _NV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Command;
    ULONG State;
    ULONG Queue;
} NV_REGISTERS, *PNV_REGISTERS;

typedef struct _NV_ADAPTER {
    PNV_REGISTERS Regs;
    STOR_DPC Dpc;
    ULONG Done;
} NV_ADAPTER, *PNV_ADAPTER;

#define NV_INT_DONE  0x01
#define NV_INT_ERROR 0x02
#define NV_INT_LINK  0x04
#define NV_INT_ALL   0x07
#define NV_BUSY      0x01

HW_INTERRUPT NvInterrupt;
HW_FIND_ADAPTER NvFindAdapter;
HW_INITIALIZE NvInitialize;
HW_STARTIO NvStartIo;
HW_DPC_ROUTINE NvDpc;
HW_PASSIVE_INITIALIZE_ROUTINE NvPassiveInit;

VOID NvDpc(PSTOR_DPC Dpc, PVOID HwDeviceExtension, PVOID SystemArgument1, PVOID SystemArgument2)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)HwDeviceExtension;
    STOR_LOCK_HANDLE lock = { DpcLock }, again = { DpcLock };

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    StorPortAcquireSpinLock(adapter, DpcLock, Dpc, &lock);           // ok: lock-in-isr
    StorPortAcquireSpinLock(adapter, DpcLock, Dpc, &again);          // todo-expect: lock-in-isr
    adapter->Done = 0;
    StorPortReleaseSpinLock(adapter, &again);
    StorPortReleaseSpinLock(adapter, &lock);
}

BOOLEAN NvInterrupt(PVOID DeviceExtension)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    StorPortIssueDpc(adapter, &adapter->Dpc, NULL, NULL);
    return TRUE;
}

BOOLEAN NvPassiveInit(PVOID DeviceExtension)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(adapter, &adapter->Dpc, NvDpc);    // #dpc
    return TRUE;
}

BOOLEAN NvInitialize(PVOID DeviceExtension)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, NV_INT_ALL);
    return StorPortEnablePassiveInitialization(adapter, NvPassiveInit);
}

BOOLEAN NvStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Queue, Srb->QueueTag);
    return TRUE;
}

ULONG NvFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PNV_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(NV_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = NvInitialize;
    hwInit.HwStartIo = NvStartIo;
    hwInit.HwInterrupt = NvInterrupt;    // #isr
    hwInit.HwFindAdapter = NvFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(NV_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
