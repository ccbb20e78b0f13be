/* The reads are two calls down, 16 in each of 4 queues. */
#include <ntddk.h>
#include <storport.h>

typedef struct _TH_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Reply[4][16];
} TH_REGISTERS, *PTH_REGISTERS;

typedef struct _TH_ADAPTER {
    PTH_REGISTERS Regs;
    ULONG Seen;
} TH_ADAPTER, *PTH_ADAPTER;

#define TH_INT_DONE  0x01
#define TH_INT_ERROR 0x02
#define TH_INT_ALL   0x03

HW_INTERRUPT ThInterrupt;
HW_FIND_ADAPTER ThFindAdapter;
HW_INITIALIZE ThInitialize;
HW_STARTIO ThStartIo;

static VOID ThDrainQueue(PTH_ADAPTER adapter, ULONG queue)
{
    ULONG i;

    for (i = 0; i < 16; i++) {
        adapter->Seen += StorPortReadRegisterUlong(adapter, &adapter->Regs->Reply[queue][i]);
    }
}

static VOID ThServe(PTH_ADAPTER adapter)
{
    ULONG queue;

    for (queue = 0; queue < 4; queue++) {
        ThDrainQueue(adapter, queue);
    }
}

BOOLEAN ThInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PTH_ADAPTER adapter = (PTH_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & TH_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    ThServe(adapter);
    return TRUE;
}

BOOLEAN ThInitialize(PVOID DeviceExtension)
{
    PTH_ADAPTER adapter = (PTH_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, TH_INT_ALL);
    return TRUE;
}

BOOLEAN ThStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PTH_ADAPTER adapter = (PTH_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG ThFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PTH_ADAPTER adapter = (PTH_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Regs = (PTH_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(TH_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = ThInitialize;
    hwInit.HwStartIo = ThStartIo;
    hwInit.HwInterrupt = ThInterrupt;    // #isr
    hwInit.HwFindAdapter = ThFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(TH_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
