/* The count is a field in which the driver stores at most 60. */
#include <ntddk.h>
#include <storport.h>

typedef struct _BS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG LaneError[64];
} BS_REGISTERS, *PBS_REGISTERS;

typedef struct _BS_ADAPTER {
    PBS_REGISTERS Regs;
    ULONG Lanes;
    ULONG Errors;
} BS_ADAPTER, *PBS_ADAPTER;

#define BS_INT_DONE  0x01
#define BS_INT_ERROR 0x02
#define BS_INT_ALL   0x03

HW_INTERRUPT BsInterrupt;
HW_FIND_ADAPTER BsFindAdapter;
HW_INITIALIZE BsInitialize;
HW_STARTIO BsStartIo;

BOOLEAN BsInterrupt(PVOID DeviceExtension)        // expect: missing-deferral possible via #isr
{
    PBS_ADAPTER adapter = (PBS_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & BS_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < adapter->Lanes; i++) {
        adapter->Errors += StorPortReadRegisterUlong(adapter, &adapter->Regs->LaneError[i]);
    }
    return TRUE;
}

BOOLEAN BsInitialize(PVOID DeviceExtension)
{
    PBS_ADAPTER adapter = (PBS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, BS_INT_ALL);
    return TRUE;
}

BOOLEAN BsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PBS_ADAPTER adapter = (PBS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG BsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PBS_ADAPTER adapter = (PBS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Lanes = ConfigInfo->NumberOfBuses > 1 ? 60 : 30;
    adapter->Regs = (PBS_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(BS_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = BsInitialize;
    hwInit.HwStartIo = BsStartIo;
    hwInit.HwInterrupt = BsInterrupt;    // #isr
    hwInit.HwFindAdapter = BsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(BS_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
