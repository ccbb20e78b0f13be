/* 200 posted writes are 40 us: they are not waited for. */
#include <ntddk.h>
#include <storport.h>

typedef struct _WC_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Ring[200];
} WC_REGISTERS, *PWC_REGISTERS;

typedef struct _WC_ADAPTER {
    PWC_REGISTERS Regs;
    ULONG Shadow[200];
} WC_ADAPTER, *PWC_ADAPTER;

#define WC_INT_DONE  0x01
#define WC_INT_ERROR 0x02
#define WC_INT_ALL   0x03

HW_INTERRUPT WcInterrupt;
HW_FIND_ADAPTER WcFindAdapter;
HW_INITIALIZE WcInitialize;
HW_STARTIO WcStartIo;

BOOLEAN WcInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PWC_ADAPTER adapter = (PWC_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & WC_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 200; i++) {
        StorPortWriteRegisterUlong(adapter, &adapter->Regs->Ring[i], adapter->Shadow[i]);
    }
    return TRUE;
}

BOOLEAN WcInitialize(PVOID DeviceExtension)
{
    PWC_ADAPTER adapter = (PWC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, WC_INT_ALL);
    return TRUE;
}

BOOLEAN WcStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PWC_ADAPTER adapter = (PWC_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG WcFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PWC_ADAPTER adapter = (PWC_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PWC_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(WC_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = WcInitialize;
    hwInit.HwStartIo = WcStartIo;
    hwInit.HwInterrupt = WcInterrupt;    // #isr
    hwInit.HwFindAdapter = WcFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(WC_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
