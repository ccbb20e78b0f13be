/* Either 30 reads or 30 others, never both. */
#include <ntddk.h>
#include <storport.h>

typedef struct _XB_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[30];
    ULONG Reply[30];
} XB_REGISTERS, *PXB_REGISTERS;

typedef struct _XB_ADAPTER {
    PXB_REGISTERS Regs;
    ULONG Log[30];
} XB_ADAPTER, *PXB_ADAPTER;

#define XB_INT_DONE  0x01
#define XB_INT_ERROR 0x02
#define XB_INT_ALL   0x03

HW_INTERRUPT XbInterrupt;
HW_FIND_ADAPTER XbFindAdapter;
HW_INITIALIZE XbInitialize;
HW_STARTIO XbStartIo;

BOOLEAN XbInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PXB_ADAPTER adapter = (PXB_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & XB_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    if (cause & XB_INT_ERROR) {
        for (i = 0; i < 30; i++) {
            adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
        }
    } else {
        for (i = 0; i < 30; i++) {
            adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Reply[i]);
        }
    }
    return TRUE;
}

BOOLEAN XbInitialize(PVOID DeviceExtension)
{
    PXB_ADAPTER adapter = (PXB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, XB_INT_ALL);
    return TRUE;
}

BOOLEAN XbStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PXB_ADAPTER adapter = (PXB_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG XbFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PXB_ADAPTER adapter = (PXB_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PXB_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(XB_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = XbInitialize;
    hwInit.HwStartIo = XbStartIo;
    hwInit.HwInterrupt = XbInterrupt;    // #isr
    hwInit.HwFindAdapter = XbFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(XB_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
