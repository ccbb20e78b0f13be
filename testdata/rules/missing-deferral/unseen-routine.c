/* A routine of another library, whose code is not here, might defer. */
#include <ntddk.h>
#include <storport.h>

typedef struct _UN_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} UN_REGISTERS, *PUN_REGISTERS;

typedef struct _UN_ADAPTER {
    PUN_REGISTERS Regs;
    ULONG Log[64];
} UN_ADAPTER, *PUN_ADAPTER;

#define UN_INT_DONE  0x01
#define UN_INT_ERROR 0x02
#define UN_INT_ALL   0x03

HW_INTERRUPT UnInterrupt;
HW_FIND_ADAPTER UnFindAdapter;
HW_INITIALIZE UnInitialize;
HW_STARTIO UnStartIo;

/* in untrace.lib */
VOID UnTraceEvent(PVOID Adapter, ULONG Cause);

BOOLEAN UnInterrupt(PVOID DeviceExtension)        // expect: missing-deferral possible via #isr
{
    PUN_ADAPTER adapter = (PUN_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & UN_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    UnTraceEvent(adapter, cause);
    return TRUE;
}

BOOLEAN UnInitialize(PVOID DeviceExtension)
{
    PUN_ADAPTER adapter = (PUN_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, UN_INT_ALL);
    return TRUE;
}

BOOLEAN UnStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PUN_ADAPTER adapter = (PUN_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG UnFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PUN_ADAPTER adapter = (PUN_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PUN_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(UN_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = UnInitialize;
    hwInit.HwStartIo = UnStartIo;
    hwInit.HwInterrupt = UnInterrupt;    // #isr
    hwInit.HwFindAdapter = UnFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(UN_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
