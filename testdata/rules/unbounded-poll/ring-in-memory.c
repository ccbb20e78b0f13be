/* The index that goes round to what the device says stands in the extension. */
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
    ULONG Tail, Done, Lengths[16];
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

BOOLEAN NvInterrupt(PVOID DeviceExtension)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if (cause == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    while (adapter->Tail != StorPortReadRegisterUlong(adapter, &adapter->Regs->State)) {     // ok: unbounded-poll
        adapter->Done += adapter->Lengths[adapter->Tail];
        adapter->Tail = (adapter->Tail + 1) % 16;
    }
    return TRUE;
}

BOOLEAN NvInitialize(PVOID DeviceExtension)
{
    PNV_ADAPTER adapter = (PNV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, NV_INT_ALL);
    return TRUE;
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
