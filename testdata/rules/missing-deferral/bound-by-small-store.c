/* The count is a field in which the driver stores at most 8. */
#include <ntddk.h>
#include <storport.h>

typedef struct _BM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG LaneError[8];
} BM_REGISTERS, *PBM_REGISTERS;

typedef struct _BM_ADAPTER {
    PBM_REGISTERS Regs;
    ULONG Lanes;
    ULONG Errors;
} BM_ADAPTER, *PBM_ADAPTER;

#define BM_INT_DONE  0x01
#define BM_INT_ERROR 0x02
#define BM_INT_ALL   0x03

HW_INTERRUPT BmInterrupt;
HW_FIND_ADAPTER BmFindAdapter;
HW_INITIALIZE BmInitialize;
HW_STARTIO BmStartIo;

BOOLEAN BmInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PBM_ADAPTER adapter = (PBM_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & BM_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < adapter->Lanes; i++) {
        adapter->Errors += StorPortReadRegisterUlong(adapter, &adapter->Regs->LaneError[i]);
    }
    return TRUE;
}

BOOLEAN BmInitialize(PVOID DeviceExtension)
{
    PBM_ADAPTER adapter = (PBM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, BM_INT_ALL);
    return TRUE;
}

BOOLEAN BmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PBM_ADAPTER adapter = (PBM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG BmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PBM_ADAPTER adapter = (PBM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Lanes = ConfigInfo->NumberOfBuses > 1 ? 8 : 4;
    adapter->Regs = (PBM_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(BM_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = BmInitialize;
    hwInit.HwStartIo = BmStartIo;
    hwInit.HwInterrupt = BmInterrupt;    // #isr
    hwInit.HwFindAdapter = BmFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(BM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
