/* The stall is over the budget; that nothing is deferred needs no second finding. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SS_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} SS_REGISTERS, *PSS_REGISTERS;

typedef struct _SS_ADAPTER {
    PSS_REGISTERS Regs;
    ULONG Log[64];
} SS_ADAPTER, *PSS_ADAPTER;

#define SS_INT_DONE  0x01
#define SS_INT_ERROR 0x02
#define SS_INT_ALL   0x03

HW_INTERRUPT SsInterrupt;
HW_FIND_ADAPTER SsFindAdapter;
HW_INITIALIZE SsInitialize;
HW_STARTIO SsStartIo;

BOOLEAN SsInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PSS_ADAPTER adapter = (PSS_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & SS_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    StorPortStallExecution(60);                 // expect: stall-over-budget via #isr
    return TRUE;
}

BOOLEAN SsInitialize(PVOID DeviceExtension)
{
    PSS_ADAPTER adapter = (PSS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, SS_INT_ALL);
    return TRUE;
}

BOOLEAN SsStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSS_ADAPTER adapter = (PSS_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG SsFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PSS_ADAPTER adapter = (PSS_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PSS_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SS_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = SsInitialize;
    hwInit.HwStartIo = SsStartIo;
    hwInit.HwInterrupt = SsInterrupt;    // #isr
    hwInit.HwFindAdapter = SsFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SS_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
