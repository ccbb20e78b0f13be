/* A copy of a quarter of a megabyte is about 64 us. */
#include <ntddk.h>
#include <storport.h>

typedef struct _LC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
} LC_REGISTERS, *PLC_REGISTERS;

typedef struct _LC_ADAPTER {
    PLC_REGISTERS Regs;
    PUCHAR Trace;
    PUCHAR Kept;
} LC_ADAPTER, *PLC_ADAPTER;

#define LC_INT_DONE  0x01
#define LC_INT_ERROR 0x02
#define LC_INT_ALL   0x03

HW_INTERRUPT LcInterrupt;
HW_FIND_ADAPTER LcFindAdapter;
HW_INITIALIZE LcInitialize;
HW_STARTIO LcStartIo;

#define LC_TRACE_BYTES (256 * 1024)

BOOLEAN LcInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PLC_ADAPTER adapter = (PLC_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & LC_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    if (cause & LC_INT_ERROR) {
        StorPortMoveMemory(adapter->Kept, adapter->Trace, LC_TRACE_BYTES);
    }
    return TRUE;
}

BOOLEAN LcInitialize(PVOID DeviceExtension)
{
    PLC_ADAPTER adapter = (PLC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, LC_INT_ALL);
    return TRUE;
}

BOOLEAN LcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PLC_ADAPTER adapter = (PLC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG LcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PLC_ADAPTER adapter = (PLC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Trace = (PUCHAR)StorPortGetUncachedExtension(adapter, ConfigInfo, 2 * LC_TRACE_BYTES);
    adapter->Kept = adapter->Trace + LC_TRACE_BYTES;
    adapter->Regs = (PLC_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(LC_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = LcInitialize;
    hwInit.HwStartIo = LcStartIo;
    hwInit.HwInterrupt = LcInterrupt;    // #isr
    hwInit.HwFindAdapter = LcFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(LC_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
