/* Never flushed. */
#include <ntddk.h>
#include <storport.h>
#include "fpboard.h"

BOOLEAN FpInterrupt(PVOID DeviceExtension)
{
    PFP_ADAPTER adapter = (PFP_ADAPTER)DeviceExtension;
    ULONG cause = FpCause(adapter);

    if (cause == 0) {
        return FALSE;
    }
    FpClear(adapter, cause);
    StorPortIssueDpc(adapter, &adapter->Dpc, NULL, NULL);
    return TRUE;                               // expect: flush-posted via #isr
}

VOID FpDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    StorPortNotification(BusChangeDetected, DeviceExtension, 0);
}

BOOLEAN FpInitialize(PVOID DeviceExtension)
{
    PFP_ADAPTER adapter = (PFP_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(adapter, &adapter->Dpc, FpDpc);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Mask, FP_ALL);
    return TRUE;                               // ok: flush-posted
}

BOOLEAN FpStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PFP_ADAPTER adapter = (PFP_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Door, Srb->QueueTag);
    return TRUE;                               // ok: flush-posted
}

ULONG FpFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                    PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                    PBOOLEAN Reserved)
{
    PFP_ADAPTER adapter = (PFP_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PFP_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(FP_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA init;

    RtlZeroMemory(&init, sizeof(init));
    init.HwInitializationDataSize = sizeof(init);
    init.AdapterInterfaceType = PCIBus;
    init.DeviceExtensionSize = sizeof(FP_ADAPTER);
    init.NumberOfAccessRanges = 1;
    init.HwInitialize = FpInitialize;
    init.HwStartIo = FpStartIo;
    init.HwInterrupt = FpInterrupt;            // #isr
    init.HwFindAdapter = FpFindAdapter;
    return StorPortInitialize(DriverObject, RegistryPath, &init, NULL);
}
