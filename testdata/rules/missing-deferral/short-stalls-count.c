/* 30 us of stalls and 30 reads: neither is much, both together are. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[30];
} SC_REGISTERS, *PSC_REGISTERS;

typedef struct _SC_ADAPTER {
    PSC_REGISTERS Regs;
    ULONG Log[30];
} SC_ADAPTER, *PSC_ADAPTER;

#define SC_INT_DONE  0x01
#define SC_INT_ERROR 0x02
#define SC_INT_ALL   0x03

HW_INTERRUPT ScInterrupt;
HW_FIND_ADAPTER ScFindAdapter;
HW_INITIALIZE ScInitialize;
HW_STARTIO ScStartIo;

BOOLEAN ScInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PSC_ADAPTER adapter = (PSC_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & SC_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 30; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
        StorPortStallExecution(1);              // ok: stall-over-budget
    }
    return TRUE;
}

BOOLEAN ScInitialize(PVOID DeviceExtension)
{
    PSC_ADAPTER adapter = (PSC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, SC_INT_ALL);
    return TRUE;
}

BOOLEAN ScStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSC_ADAPTER adapter = (PSC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG ScFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PSC_ADAPTER adapter = (PSC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PSC_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SC_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = ScInitialize;
    hwInit.HwStartIo = ScStartIo;
    hwInit.HwInterrupt = ScInterrupt;    // #isr
    hwInit.HwFindAdapter = ScFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SC_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
