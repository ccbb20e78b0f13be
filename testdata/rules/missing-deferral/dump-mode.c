/* Only while the system writes its crash dump the routine does everything by itself. */
#include <ntddk.h>
#include <storport.h>

typedef struct _DM_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Trace[64];
} DM_REGISTERS, *PDM_REGISTERS;

typedef struct _DM_ADAPTER {
    PDM_REGISTERS Regs;
    BOOLEAN Dumping;
    ULONG Log[64];
} DM_ADAPTER, *PDM_ADAPTER;

#define DM_INT_DONE  0x01
#define DM_INT_ERROR 0x02
#define DM_INT_ALL   0x03

HW_INTERRUPT DmInterrupt;
HW_FIND_ADAPTER DmFindAdapter;
HW_INITIALIZE DmInitialize;
HW_STARTIO DmStartIo;

BOOLEAN DmInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PDM_ADAPTER adapter = (PDM_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & DM_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    if (adapter->Dumping) {
        for (i = 0; i < 64; i++) {
            adapter->Log[i] = StorPortReadRegisterUlong(adapter, &adapter->Regs->Trace[i]);
        }
    }
    return TRUE;
}

BOOLEAN DmInitialize(PVOID DeviceExtension)
{
    PDM_ADAPTER adapter = (PDM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, DM_INT_ALL);
    return TRUE;
}

BOOLEAN DmStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PDM_ADAPTER adapter = (PDM_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG DmFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PDM_ADAPTER adapter = (PDM_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Dumping = ConfigInfo->DumpMode != 0;
    adapter->Regs = (PDM_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(DM_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = DmInitialize;
    hwInit.HwStartIo = DmStartIo;
    hwInit.HwInterrupt = DmInterrupt;    // #isr
    hwInit.HwFindAdapter = DmFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(DM_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
