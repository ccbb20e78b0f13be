/* The same work in a DPC that the interrupt routine issues. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DK_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} DK_REGISTERS, *PDK_REGISTERS;

typedef struct _DK_ADAPTER {
    PDK_REGISTERS Regs;
    STOR_DPC Dpc;
    ULONG Log[64];
} DK_ADAPTER, *PDK_ADAPTER;

#define DK_INT_DONE  0x01
#define DK_INT_ERROR 0x02
#define DK_INT_ALL   0x03

HW_INTERRUPT DkInterrupt;
HW_FIND_ADAPTER DkFindAdapter;
HW_INITIALIZE DkInitialize;
HW_STARTIO DkStartIo;
HW_DPC_ROUTINE DkTraceDpc;

BOOLEAN DkInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PDK_ADAPTER adapter = (PDK_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & DK_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    StorPortIssueDpc(adapter, &adapter->Dpc, NULL, NULL);
    return TRUE;
}

VOID DkTraceDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    PDK_ADAPTER adapter = (PDK_ADAPTER)DeviceExtension;
    ULONG i;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    for (i = 0; i < 64; i++) {
        adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
    }
}

BOOLEAN DkInitialize(PVOID DeviceExtension)
{
    PDK_ADAPTER adapter = (PDK_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(adapter, &adapter->Dpc, DkTraceDpc);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, DK_INT_ALL);
    return TRUE;
}

BOOLEAN DkStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDK_ADAPTER adapter = (PDK_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG DkFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PDK_ADAPTER adapter = (PDK_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PDK_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DK_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = DkInitialize;
    hwInit.HwStartIo = DkStartIo;
    hwInit.HwInterrupt = DkInterrupt;    // #isr
    hwInit.HwFindAdapter = DkFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(DK_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
