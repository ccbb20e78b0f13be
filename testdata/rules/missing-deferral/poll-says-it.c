/* An endless poll is reported as such. */
#include <ntddk.h>
#include <storport.h>

typedef struct _PS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} PS_REGISTERS, *PPS_REGISTERS;

typedef struct _PS_ADAPTER {
    PPS_REGISTERS Regs;
    ULONG Log[64];
} PS_ADAPTER, *PPS_ADAPTER;

#define PS_INT_DONE  0x01
#define PS_INT_ERROR 0x02
#define PS_INT_ALL   0x03

HW_INTERRUPT PsInterrupt;
HW_FIND_ADAPTER PsFindAdapter;
HW_INITIALIZE PsInitialize;
HW_STARTIO PsStartIo;

BOOLEAN PsInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PPS_ADAPTER adapter = (PPS_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & PS_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    while (StorPortReadRegisterUlong(adapter, &adapter->Regs->State) & 1) {    // expect: unbounded-poll via #isr
    }
    return TRUE;
}

BOOLEAN PsInitialize(PVOID DeviceExtension)
{
    PPS_ADAPTER adapter = (PPS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, PS_INT_ALL);
    return TRUE;
}

BOOLEAN PsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPS_ADAPTER adapter = (PPS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG PsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PPS_ADAPTER adapter = (PPS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PPS_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(PS_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = PsInitialize;
    hwInit.HwStartIo = PsStartIo;
    hwInit.HwInterrupt = PsInterrupt;    // #isr
    hwInit.HwFindAdapter = PsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(PS_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
