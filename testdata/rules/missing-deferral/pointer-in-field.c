/* The work is behind a pointer that is stored once, when the adapter is found. */
#include <ntddk.h>
#include <storport.h>

typedef struct _PF_REGISTERS {
    ULONG IntStatus;            /* write one to clear */
    ULONG IntMask;
    ULONG Doorbell;
    ULONG State;
    ULONG Reply[64];
} PF_REGISTERS, *PPF_REGISTERS;

typedef struct _PF_ADAPTER {
    PPF_REGISTERS Regs;
    VOID (*Serve)(struct _PF_ADAPTER *);
    ULONG Seen;
} PF_ADAPTER, *PPF_ADAPTER;

#define PF_INT_DONE  0x01
#define PF_INT_ERROR 0x02
#define PF_INT_ALL   0x03

HW_INTERRUPT PfInterrupt;
HW_FIND_ADAPTER PfFindAdapter;
HW_INITIALIZE PfInitialize;
HW_STARTIO PfStartIo;

static VOID PfServeAll(PPF_ADAPTER adapter)
{
    ULONG i;

    for (i = 0; i < 64; i++) {
        adapter->Seen += StorPortReadRegisterUlong(adapter, &adapter->Regs->Reply[i]);
    }
}

BOOLEAN PfInterrupt(PVOID DeviceExtension)                 // expect: missing-deferral via #isr
{
    PPF_ADAPTER adapter = (PPF_ADAPTER)DeviceExtension;
    ULONG cause = StorPortReadRegisterUlong(adapter, &adapter->Regs->IntStatus);

    if ((cause & PF_INT_ALL) == 0) {
        return FALSE;
    }
    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntStatus, cause);
    adapter->Serve(adapter);
    return TRUE;
}

BOOLEAN PfInitialize(PVOID DeviceExtension)
{
    PPF_ADAPTER adapter = (PPF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->IntMask, PF_INT_ALL);
    return TRUE;
}

BOOLEAN PfStartIo(PVOID DeviceExtension, PSCSI_REQUEST_BLOCK Srb)
{
    PPF_ADAPTER adapter = (PPF_ADAPTER)DeviceExtension;

    StorPortWriteRegisterUlong(adapter, &adapter->Regs->Doorbell, Srb->QueueTag);
    return TRUE;
}

ULONG PfFindAdapter(PVOID DeviceExtension, PVOID HwContext, PVOID BusInformation,
                   PCHAR ArgumentString, PPORT_CONFIGURATION_INFORMATION ConfigInfo,
                   PBOOLEAN Reserved)
{
    PPF_ADAPTER adapter = (PPF_ADAPTER)DeviceExtension;

    UNREFERENCED_PARAMETER(HwContext);
    UNREFERENCED_PARAMETER(BusInformation);
    UNREFERENCED_PARAMETER(ArgumentString);
    UNREFERENCED_PARAMETER(Reserved);
    adapter->Serve = PfServeAll;
    adapter->Regs = (PPF_REGISTERS)StorPortGetDeviceBase(
        adapter, ConfigInfo->AdapterInterfaceType, ConfigInfo->SystemIoBusNumber,
        (*ConfigInfo->AccessRanges)[0].RangeStart, sizeof(PF_REGISTERS), FALSE);
    return adapter->Regs != NULL ? SP_RETURN_FOUND : SP_RETURN_NOT_FOUND;
}

ULONG DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA hwInit = {0};

    hwInit.HwInitializationDataSize = sizeof(hwInit);
    hwInit.AdapterInterfaceType = PCIBus;
    hwInit.HwInitialize = PfInitialize;
    hwInit.HwStartIo = PfStartIo;
    hwInit.HwInterrupt = PfInterrupt;    // #isr
    hwInit.HwFindAdapter = PfFindAdapter;
    hwInit.DeviceExtensionSize = sizeof(PF_ADAPTER);
    hwInit.NumberOfAccessRanges = 1;
    return StorPortInitialize(DriverObject, RegistryPath, &hwInit, NULL);
}
