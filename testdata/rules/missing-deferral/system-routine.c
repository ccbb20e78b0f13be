/* A routine of the system that the rulebook says nothing about defers nothing. */
#include <ntddk.h>
#include <storport.h>

typedef struct _SR_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} SR_REGISTERS, *PSR_REGISTERS;

typedef struct _SR_ADAPTER {
    PSR_REGISTERS Regs;
    ULONG Log[64];
} SR_ADAPTER, *PSR_ADAPTER;

#define SR_INT_DONE  0x01
#define SR_INT_ERROR 0x02
#define SR_INT_ALL   0x03

HW_INTERRUPT SrInterrupt;
HW_FIND_ADAPTER SrFindAdapter;
HW_INITIALIZE SrInitialize;
HW_STARTIO SrStartIo;

BOOLEAN SrInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PSR_ADAPTER adapter = (PSR_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & SR_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
    StorPortLogError(adapter, NULL, 0, 0, 0, SP_INTERNAL_ADAPTER_ERROR, cause);
    return TRUE;
}

BOOLEAN SrInitialize(PVOID DeviceExtension)
{
    PSR_ADAPTER adapter = (PSR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, SR_INT_ALL);
    return TRUE;
}

BOOLEAN SrStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PSR_ADAPTER adapter = (PSR_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG SrFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PSR_ADAPTER adapter = (PSR_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PSR_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(SR_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = SrInitialize;
    hwInit.HwStartIo = SrStartIo;
    hwInit.HwInterrupt = SrInterrupt;    // #isr
    hwInit.HwFindAdapter = SrFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(SR_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
