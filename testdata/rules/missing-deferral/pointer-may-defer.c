/* One of the two routines that the pointer can hold issues a DPC. */
#include <ntddk.h>
#include <storport.h>

typedef struct _PD_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Reply[64];
} PD_REGISTERS, *PPD_REGISTERS;

typedef struct _PD_ADAPTER {
    PPD_REGISTERS Regs;
    VOID (*Finish)(struct _PD_ADAPTER *);
    STOR_DPC Dpc;
    ULONG Seen;
} PD_ADAPTER, *PPD_ADAPTER;

#define PD_INT_DONE  0x01
#define PD_INT_ERROR 0x02
#define PD_INT_ALL   0x03

HW_INTERRUPT PdInterrupt;
HW_FIND_ADAPTER PdFindAdapter;
HW_INITIALIZE PdInitialize;
HW_STARTIO PdStartIo;
HW_DPC_ROUTINE PdDpc;

static VOID PdFinishNow(PPD_ADAPTER adapter)
{
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, 1);
}

static VOID PdFinishLater(PPD_ADAPTER adapter)
{
    StorPortIssueDpc(adapter, &adapter->Dpc, NULL, NULL);
}

BOOLEAN PdInterrupt(PVOID DeviceExtension)                 // ok: missing-deferral
{
    PPD_ADAPTER adapter = (PPD_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);
    ULONG i;

    if ((cause & PD_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    for (i = 0; i < 64; i++) {
        adapter->Seen += StorPortReadRegisterUlong(adapter, &adapter->Regs->Reply[i]);
    }
    adapter->Finish(adapter);
    return TRUE;
}

VOID PdDpc(PSTOR_DPC Dpc, PVOID DeviceExtension, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    PdFinishNow((PPD_ADAPTER)DeviceExtension);
}

BOOLEAN PdInitialize(PVOID DeviceExtension)
{
    PPD_ADAPTER adapter = (PPD_ADAPTER)DeviceExtension;

    StorPortInitializeDpc(adapter, &adapter->Dpc, PdDpc);
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, PD_INT_ALL);
    return TRUE;
}

BOOLEAN PdStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPD_ADAPTER adapter = (PPD_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG PdFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PPD_ADAPTER adapter = (PPD_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Finish = ConfigInfo->NumberOfBuses > 1 ? PdFinishLater : PdFinishNow;
    adapter->Regs = (PPD_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(PD_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = PdInitialize;
    hwInit.HwStartIo = PdStartIo;
    hwInit.HwInterrupt = PdInterrupt;    // #isr
    hwInit.HwFindAdapter = PdFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(PD_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
