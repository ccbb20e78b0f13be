/* The ring lies in common buffer and is read without the bus. */
#include <ntddk.h>
#include <storport.h>

typedef struct _RM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
} RM_REGISTERS, *PRM_REGISTERS;

typedef struct _RM_ADAPTER {
    PRM_REGISTERS Regs;
    PULONG Ring;
    ULONG Head;
    ULONG Served;
} RM_ADAPTER, *PRM_ADAPTER;

#define RM_INT_DONE  0x01
#define RM_INT_ERROR 0x02
#define RM_INT_ALL   0x03

HW_INTERRUPT RmInterrupt;
HW_FIND_ADAPTER RmFindAdapter;
HW_INITIALIZE RmInitialize;
HW_STARTIO RmStartIo;

BOOLEAN RmInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PRM_ADAPTER adapter = (PRM_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & RM_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    while (adapter->Ring[adapter->Head & 255] & 0x80000000) {    // ok: unbounded-poll
        adapter->Served++;
        adapter->Ring[adapter->Head & 255] = 0;
        adapter->Head++;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, adapter->Head);
    return TRUE;
}

BOOLEAN RmInitialize(PVOID DeviceExtension)
{
    PRM_ADAPTER adapter = (PRM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, RM_INT_ALL);
    return TRUE;
}

BOOLEAN RmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRM_ADAPTER adapter = (PRM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG RmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PRM_ADAPTER adapter = (PRM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Ring = (PULONG)StorPortGetUncachedExtension(adapter, ConfigInfo, 256 * sizeof(ULONG));
    adapter->Regs = (PRM_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RM_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = RmInitialize;
    hwInit.HwStartIo = RmStartIo;
    hwInit.HwInterrupt = RmInterrupt;    // #isr
    hwInit.HwFindAdapter = RmFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(RM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
