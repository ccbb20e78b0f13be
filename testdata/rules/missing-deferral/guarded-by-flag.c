/* A setting of the driver decides whether the trace is read. */
#include <ntddk.h>
#include <storport.h>

typedef struct _GF_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} GF_REGISTERS, *PGF_REGISTERS;

typedef struct _GF_ADAPTER {
    PGF_REGISTERS Regs;
    BOOLEAN Verbose;
    ULONG Count;
    ULONG Log[64];
} GF_ADAPTER, *PGF_ADAPTER;

#define GF_INT_DONE  0x01
#define GF_INT_ERROR 0x02
#define GF_INT_ALL   0x03

HW_INTERRUPT GfInterrupt;
HW_FIND_ADAPTER GfFindAdapter;
HW_INITIALIZE GfInitialize;
HW_STARTIO GfStartIo;

BOOLEAN GfInterrupt(PVOID DeviceExtension)        // expect: missing-deferral via #isr
{
    PGF_ADAPTER adapter = (PGF_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & GF_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    if (adapter->Verbose) {
        for (i = 0; i < 64; i++) {
            adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
        }
    }
    adapter->Count++;
    return TRUE;
}

BOOLEAN GfInitialize(PVOID DeviceExtension)
{
    PGF_ADAPTER adapter = (PGF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, GF_INT_ALL);
    return TRUE;
}

BOOLEAN GfStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PGF_ADAPTER adapter = (PGF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG GfFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PGF_ADAPTER adapter = (PGF_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Verbose = ConfigInfo->NumberOfBuses > 1;
    adapter->Regs = (PGF_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(GF_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = GfInitialize;
    hwInit.HwStartIo = GfStartIo;
    hwInit.HwInterrupt = GfInterrupt;    // #isr
    hwInit.HwFindAdapter = GfFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(GF_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
