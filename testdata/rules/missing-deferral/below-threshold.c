/* 40 reads and some writes stay below 50 us. */
#include <ntddk.h>
#include <storport.h>

typedef struct _RV_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[40];
} RV_REGISTERS, *PRV_REGISTERS;

typedef struct _RV_ADAPTER {
    PRV_REGISTERS Regs;
    ULONG Log[40];
} RV_ADAPTER, *PRV_ADAPTER;

#define RV_INT_DONE  0x01
#define RV_INT_ERROR 0x02
#define RV_INT_ALL   0x03

HW_INTERRUPT RvInterrupt;
HW_FIND_ADAPTER RvFindAdapter;
HW_INITIALIZE RvInitialize;
HW_STARTIO RvStartIo;

BOOLEAN RvInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PRV_ADAPTER adapter = (PRV_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & RV_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 40; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, 0);
    return TRUE;
}

BOOLEAN RvInitialize(PVOID DeviceExtension)
{
    PRV_ADAPTER adapter = (PRV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, RV_INT_ALL);
    return TRUE;
}

BOOLEAN RvStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PRV_ADAPTER adapter = (PRV_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG RvFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PRV_ADAPTER adapter = (PRV_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PRV_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(RV_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = RvInitialize;
    hwInit.HwStartIo = RvStartIo;
    hwInit.HwInterrupt = RvInterrupt;    // #isr
    hwInit.HwFindAdapter = RvFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(RV_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
